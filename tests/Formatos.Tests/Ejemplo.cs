using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Acciones;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.Estadisticas;
using SeguimientoDesempeno.Formatos.Informes;
using SeguimientoDesempeno.Formatos.Seguimiento;
using SeguimientoDesempeno.Formatos.TablasDeDatos;
using SeguimientoDesempeno.Formatos.Transparencia;

namespace SeguimientoDesempeno.Formatos.Tests;

/// <summary>The sample municipality, read from content/ejemplo and calculated by the domain.</summary>
internal static class Ejemplo
{
    public const string Municipio = "Municipio de ejemplo";
    public const string Oficina = "Dirección de Planeación, Enlace y Proyectos Estratégicos";
    public static readonly Trimestre T2 = new(2025, 2);

    public static readonly IReadOnlyList<FichaTecnica> Fichas = FichasCsv.Leer(Ruta("ejemplo", "fichas.csv")).Valor;
    public static readonly IReadOnlyList<ValorCapturado> Valores = VariablesCsv.Leer(Ruta("ejemplo", "variables.csv"), CalendarioLaboral.SoloLey).Valor;
    public static readonly IReadOnlyList<PartidaPresupuestal> Partidas = PresupuestoCsv.Leer(Ruta("ejemplo", "presupuesto.csv")).Valor;
    public static readonly IReadOnlyList<AccionDePlan> Acciones = PlanDeAccionesCsv.Leer(Ruta("ejemplo", "plan_acciones.csv"), 2025).Valor;
    public static readonly IReadOnlyList<ResultadoIndicador> Resultados = Calcular();
    public static readonly IReadOnlyDictionary<string, string> Programas = Fichas.GroupBy(f => f.ProgramaClave).ToDictionary(g => g.Key, g => g.First().Programa);

    public static MatrizDeSeguimiento Matriz { get; } = new()
    {
        Municipio = Municipio,
        Trimestre = T2,
        FechaDeCorte = new DateOnly(2025, 7, 8),
        Version = "2025-T2",
        Fichas = Fichas,
        Resultados = Resultados,
        Programas = ProgramasEn(T2),
    };

    public static TablaMaestra Maestra { get; } = new()
    {
        Municipio = Municipio,
        Ejercicio = 2025,
        Fichas = Fichas,
        Valores = Valores,
        Enlaces = new Dictionary<string, string> { ["SPC"] = "Coordinación administrativa" },
        MesesValidados = new HashSet<int> { 1, 2 },
    };

    public static TablasEstadisticas Febrero { get; } = new() { Municipio = Municipio, Mes = new Mes(2025, 2), Fichas = Fichas, Valores = Valores };

    public static PlanDeAcciones Plan { get; } = new()
    {
        Municipio = Municipio,
        Dependencia = "Secretaría de Servicios Públicos",
        DependenciaClave = "SSP",
        Trimestre = new Trimestre(2025, 1),
        Acciones = [.. Acciones.Where(a => a.Trimestre == new Trimestre(2025, 1) && a.ClaveIndicador.StartsWith("SSP", StringComparison.Ordinal))],
        Indicadores = Fichas.ToDictionary(f => f.ClaveIndicador, f => f.Nombre),
    };

    public static InformeDeAvance Informe { get; } = new()
    {
        Municipio = Municipio,
        Oficina = Oficina,
        Trimestre = T2,
        DependenciaClave = "SSP",
        Dependencia = "Secretaría de Servicios Públicos",
        Version = 2,
        Fecha = new DateOnly(2025, 7, 15),
        Fichas = [.. Fichas.Where(f => f.DependenciaClave == "SSP")],
        Resultados = Resultados,
        Programas = [.. ProgramasEn(T2).Where(p => Fichas.Any(f => f.DependenciaClave == "SSP" && f.ProgramaClave == p.ProgramaClave))],
        Recomendaciones =
        [
            new Recomendacion("SSP-05", TipoDeRecomendacion.Correctiva, "Reprogramar las cuadrillas de mantenimiento y dar seguimiento quincenal.", new DateOnly(2025, 9, 30)),
            new Recomendacion("SSP-01", TipoDeRecomendacion.Preventiva, "Revisar la meta del indicador."),
        ],
        AccionesAnteriores = Plan.Acciones,
        Revisiones = [new RevisionDeInforme(1, new DateOnly(2025, 7, 14), "Jefatura de Seguimiento al Desempeño", "Precisar la recomendación de SSP-05.")],
        Firmas = [new Firma("Elaboró", "Persona Analista de Seguimiento al Desempeño"), new Firma("Revisó", "Jefatura de Seguimiento al Desempeño")],
    };

    public static EntregaDeTransparencia Entrega { get; } = new()
    {
        AreaResponsable = Oficina,
        Trimestre = T2,
        FechaDeActualizacion = new DateOnly(2025, 7, 30),
        HipervinculoResultados = "https://portal.example/publicaciones/2025-T2/",
        HipervinculoProgramas = "https://portal.example/programas/2025/",
        Fichas = Fichas,
        Resultados = Resultados,
    };

    public static TablaDeDatos TablaDeMarzo { get; } = new()
    {
        Municipio = Municipio,
        Mes = new Mes(2025, 3),
        DependenciaClave = "SPC",
        Dependencia = "Secretaría de Seguridad y Protección a la Ciudadanía",
        PuestoEnlace = "Coordinación administrativa",
        VentanaDesde = new DateOnly(2025, 3, 31),
        FechaLimite = new DateOnly(2025, 4, 4),
        Renglones = TablaDeDatos.RenglonesDe(
            Fichas.Where(f => f.DependenciaClave == "SPC"), new Mes(2025, 3),
            (clave, variable) => Valores.FirstOrDefault(v => v.ClaveIndicador == clave && v.Variable == variable && v.Mes == new Mes(2025, 2))?.Valor),
    };

    public static FormatoDeTransparencia Formato(string fraccion)
    {
        var lectura = ContenidoDeTransparencia.LeerFormato(Texto("formatos-transparencia", $"fraccion-{fraccion}.yaml"), $"fraccion-{fraccion}.yaml");
        return lectura.Valor ?? throw new InvalidOperationException(string.Join('\n', lectura.Problemas));
    }

    public static IReadOnlyList<Fundamento> Fundamentos =>
        ContenidoDeTransparencia.LeerFundamentos(Texto("formatos-transparencia", "fundamentos.yaml"), "fundamentos.yaml").Valor!;

    public static string Texto(params string[] ruta) => File.ReadAllText(Ruta(ruta));

    public static string Ruta(params string[] ruta) => Path.Combine([AppContext.BaseDirectory, "content", .. ruta]);

    private static List<ResultadoPrograma> ProgramasEn(Trimestre trimestre) =>
        [.. CalculoDePrograma.Calcular(trimestre, Fichas, Resultados.Where(r => r.Trimestre == trimestre), Partidas)];

    private static List<ResultadoIndicador> Calcular()
    {
        var calculo = new CalculoTrimestral(Valores, CortesDeRecepcion.DeValores(Fichas, Valores));
        return [.. Enumerable.Range(1, 2).SelectMany(t => calculo.Calcular(Fichas, new Trimestre(2025, t)))];
    }
}
