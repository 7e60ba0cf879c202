using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>A municipality of any size, the same one each time: its quarters as a close would have published them.</summary>
/// <param name="indicadores">How many indicators.</param>
/// <param name="trimestres">How many quarters, from the first of 2022 on.</param>
/// <param name="dependencias">How many dependencies.</param>
internal sealed class MunicipioGenerado(int indicadores, int trimestres, int dependencias)
{
    private const int PrimerAnio = 2022;
    private static readonly string[] Niveles = ["FIN", "PROPOSITO", "COMPONENTE", "ACTIVIDAD"];
    private static readonly string[] Temas = ["Atención de reportes", "Mantenimiento de la vía pública", "Servicios de salud", "Trámites resueltos", "Áreas verdes", "Seguridad vial", "Agua y drenaje", "Cultura y deporte"];

    public Trimestre Ultimo => new(PrimerAnio + ((trimestres - 1) / 4), ((trimestres - 1) % 4) + 1);

    public void Publicar(string carpeta)
    {
        var escritor = new EscritorDePublicaciones(carpeta);
        foreach (var trimestre in Trimestre.Rango(new(PrimerAnio, 1), Ultimo)) Escribir(escritor, Trimestral(trimestre));
    }

    /// <summary>One indicator gets a new version of its ficha; step 7.41 publishes it with those before it and its format.</summary>
    public void CambiarUnaFicha(string carpeta, int version) => Escribir(new(carpeta), new Publicacion
    {
        Datos = Datos(TipoDePublicacion.FICHA, $"{Clave(0)}.v{version}", Ultimo),
        Fichas = [Ficha(0, Ultimo.Anio), .. Enumerable.Range(2, version - 1).Select(Version)],
        Dependencias = [Publicada(0)],
        Archivos = [new($"SEJ-PEP-23-{Clave(0)}-v{version}.docx", $"SEJ-PEP-23 Ficha Técnica de {Clave(0)}, versión {version}", new byte[] { 80, 75 })],
    });

    private FichaPublicada Version(int version) =>
        Ficha(0, Ultimo.Anio) with { Version = version, MotivoVersion = $"Se precisó la definición por vez {version - 1}.", VigenteDesde = new(Ultimo.Anio + 1, 1, 1) };

    private static void Escribir(EscritorDePublicaciones escritor, Publicacion publicacion)
    {
        if (escritor.Escribir(publicacion).Problemas is [var problema, ..]) throw new InvalidOperationException(problema.ToString());
    }

    private Publicacion Trimestral(Trimestre trimestre)
    {
        var todos = Enumerable.Range(0, indicadores).ToList();
        var delAnio = Trimestre.Rango(new(trimestre.Anio, 1), trimestre).ToList();
        var meses = Enumerable.Range(1, trimestre.UltimoMes.Numero).ToList();
        return new()
        {
            Datos = Datos(TipoDePublicacion.TRIMESTRE, trimestre.ToString(), trimestre),
            Fichas = [.. todos.Select(i => Ficha(i, trimestre.Anio))],
            Capturas = [.. todos.SelectMany(i => meses.SelectMany(m => new[] { Captura(i, trimestre.Anio, m, "V1"), Captura(i, trimestre.Anio, m, "V2") }))],
            Resultados = [.. todos.SelectMany(i => delAnio.Select(t => Resultado(i, t)))],
            Programas = [.. Enumerable.Range(0, Programas).SelectMany(p => delAnio.Select(t => Programa(p, t)))],
            Dependencias = [.. Enumerable.Range(0, dependencias).Select(Publicada)],
            Envios = [.. Enumerable.Range(0, dependencias).SelectMany(d => meses.Select(m => Envio(d, trimestre.Anio, m)))],
            Notas = [.. todos.Where(i => Resultado(i, trimestre).Semaforo == "EN_REZAGO").SelectMany(i => Notas(i, trimestre))],
            Archivos = [new("SEJ-PEP-27.xlsx", "SEJ-PEP-27 Matriz de Seguimiento", new byte[] { 80, 75 })],
        };
    }

    private int Programas => Math.Max(1, indicadores / 10);

    private static string Clave(int i) => $"IND-{i + 1:0000}";

    private static string Dependencia(int d) => $"D{d + 1:00}";

    private static DependenciaPublicada Publicada(int d) => new(Dependencia(d), $"Secretaría de {Temas[d % Temas.Length]} {d + 1}", "DEPENDENCIA");

    private DatosDePublicacion Datos(TipoDePublicacion tipo, string periodo, Trimestre trimestre)
    {
        var corte = trimestre.UltimoMes.Siguiente.Dia(8);
        return new()
        {
            Tipo = tipo,
            Periodo = periodo,
            Ejercicio = trimestre.Anio,
            Corte = new(corte.ToDateTime(new(23, 59, 59)), TimeSpan.FromHours(-6)),
            PublicadaEl = new(corte.AddDays(12).ToDateTime(new(12, 0)), TimeSpan.FromHours(-6)),
            Municipio = "Municipio generado",
        };
    }

    private FichaPublicada Ficha(int i, int anio) => new()
    {
        ClaveIndicador = Clave(i),
        Ejercicio = anio,
        Version = 1,
        DependenciaClave = Dependencia(i % dependencias),
        UnidadResponsable = $"Dirección {(i % 7) + 1} de {Temas[i % Temas.Length]}",
        PuestoResponsable = "Titular de la dirección",
        ProgramaClave = $"PP{(i % Programas) + 1:000}",
        Programa = $"{Temas[i % Programas % Temas.Length]} para la ciudad",
        NivelMir = Niveles[i % 4],
        Nombre = $"Porcentaje de {Temas[i % Temas.Length].ToLowerInvariant()} dentro del tiempo comprometido, zona {i + 1}",
        Definicion = "Mide qué parte de lo solicitado por las personas se resuelve en el plazo que el municipio prometió & publicó.",
        ObjetivoInstitucional = "Mejorar los servicios que reciben las personas",
        Tipo = i % 3 == 0 ? "ESTRATEGICO" : "GESTION",
        Dimension = i % 2 == 0 ? "EFICACIA" : "CALIDAD",
        Frecuencia = "TRIMESTRAL",
        Captura = "MENSUAL",
        Sentido = "ASCENDENTE",
        UnidadMedida = "Porcentaje",
        Metodo = "PORCENTAJE",
        Formula = "V1/V2*100",
        Variables = [new("V1", "Solicitudes resueltas a tiempo", "Solicitud", "SUMA"), new("V2", "Solicitudes recibidas", "Solicitud", "SUMA")],
        LineaBaseValor = 70,
        LineaBaseAnio = anio - 1,
        MetaAnual = Meta(i),
        TipoMeta = "NIVEL",
        Metas = [Meta(i), Meta(i), Meta(i), Meta(i)],
        UmbralAmarilloMin = 70,
        UmbralVerdeMin = 90,
        UmbralVerdeMax = 130,
        Regla = "D1",
        MedioVerificacion = "Sistema de reportes ciudadanos",
        FuenteInformacion = "Registros administrativos",
        Supuesto = "La demanda se mantiene",
        Ods = [(i % 17) + 1],
        AlineacionPmd = new($"Eje {(i % 5) + 1}", "Servicios cercanos", "Responder a tiempo", null),
        Estatus = "VIGENTE",
    };

    private static decimal Meta(int i) => 75 + (i % 20);

    private static decimal Valor(int i, int anio, int mes, string variable) =>
        variable == "V2" ? 900 + (i % 300) + (mes * 7) : 500 + (Dado(i, anio, mes) % 420);

    private CapturaPublicada Captura(int i, int anio, int mes, string variable)
    {
        var limite = new Mes(anio, mes).Siguiente.Dia(5);
        return new()
        {
            ClaveIndicador = Clave(i),
            Ejercicio = anio,
            Mes = mes,
            Variable = variable,
            Valor = Valor(i, anio, mes, variable),
            EstatusEnvio = Dado(i, anio, mes) % 23 == 0 ? "PRORROGA" : "EN_TIEMPO",
            FechaLimite = limite,
            FechaRecepcion = limite.AddDays(-(Dado(i, anio, mes) % 4)),
            EnviadaPorRol = "Enlace",
            EnviadaPorDependencia = Dependencia(i % dependencias),
            FichaVersion = 1,
        };
    }

    private static ResultadoPublicado Resultado(int i, Trimestre trimestre)
    {
        var meses = Enumerable.Range(1, trimestre.UltimoMes.Numero).ToList();
        var (v1, v2) = (meses.Sum(m => Valor(i, trimestre.Anio, m, "V1")), meses.Sum(m => Valor(i, trimestre.Anio, m, "V2")));
        var disponible = Dado(i, trimestre.Anio, trimestre.Numero * 31) % 29 != 0;
        var resultado = Math.Round(v1 / v2 * 100, 4);
        var cumplimiento = Math.Round(resultado / Meta(i) * 100, 2);
        return new()
        {
            ClaveIndicador = Clave(i),
            Ejercicio = trimestre.Anio,
            Trimestre = trimestre.Numero,
            FichaVersion = 1,
            Meta = Meta(i),
            Resultado = disponible ? resultado : null,
            CumplimientoPct = disponible ? cumplimiento : null,
            Estado = disponible ? "CALCULADO" : "NO_DISPONIBLE",
            Semaforo = !disponible ? "NO_DISPONIBLE" : cumplimiento switch { < 70 => "EN_REZAGO", < 90 => "EN_PROCESO", <= 130 => "OPTIMO", _ => "SOBRECUMPLIMIENTO" },
            Variables = [new("V1", disponible ? v1 : null), new("V2", v2)],
        };
    }

    private static ProgramaPublicado Programa(int p, Trimestre trimestre) => new()
    {
        ProgramaClave = $"PP{p + 1:000}",
        Programa = $"{Temas[p % Temas.Length]} para la ciudad",
        Ejercicio = trimestre.Anio,
        Trimestre = trimestre.Numero,
        Aprobado = 1_000_000 * (p + 1),
        Modificado = 1_000_000 * (p + 1),
        ProgramadoAlPeriodo = 250_000 * trimestre.Numero * (p + 1),
        Devengado = 240_000 * trimestre.Numero * (p + 1),
        Pagado = 230_000 * trimestre.Numero * (p + 1),
        AvanceFinancieroAnualPct = 24 * trimestre.Numero,
        AvanceFinancieroPeriodoPct = 96,
        IndicadoresCalculados = 10,
        IndicadoresNoDisponibles = 0,
        AvanceFisicoPeriodoPct = 80 + (p % 20),
        DiferenciaPp = (p % 20) - 16,
        Relacion = "CONGRUENTE",
    };

    private static EnvioPublicado Envio(int d, int anio, int mes)
    {
        var limite = new Mes(anio, mes).Siguiente.Dia(5);
        return new() { DependenciaClave = Dependencia(d), Ejercicio = anio, Mes = mes, FechaLimite = limite, FechaEnvio = limite.AddDays(-1), Estatus = "EN_TIEMPO" };
    }

    private static IEnumerable<NotaPublicada> Notas(int i, Trimestre trimestre)
    {
        var nota = new NotaPublicada { Orden = 1, ClaveIndicador = Clave(i), Ejercicio = trimestre.Anio, Trimestre = trimestre.Numero, Tipo = "JUSTIFICACION", Texto = "Hubo más solicitudes que personal disponible.", Autor = "Titular de la dirección" };
        return [nota, nota with { Orden = 2, Tipo = "ACCION_DE_MEJORA", Texto = "Abrir un segundo turno de atención.", FechaCompromiso = trimestre.UltimoMes.Siguiente.Dia(28), Estatus = "REGISTRADA" }];
    }

    /// <summary>A number that looks like chance and is always the same for the same three.</summary>
    private static int Dado(int a, int b, int c)
    {
        var x = ((uint)a * 2654435761u) ^ ((uint)b * 40503u) ^ ((uint)c * 2246822519u);
        x ^= x >> 15;
        x *= 2246822519u;
        return (int)((x ^ (x >> 13)) % 1_000_003);
    }
}
