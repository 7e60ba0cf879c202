using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.Publicaciones;
using Xunit;

namespace SeguimientoDesempeno.Sitio.Tests;

/// <summary>The sample municipality's year as publications: what a close would have frozen at each cut.</summary>
internal static class Ejemplo
{
    internal static string Contenido { get; } = Path.Combine(Raiz(), "content");

    /// <summary>The sample's content in a folder where a test may change it.</summary>
    /// <param name="carpeta">Folder.</param>
    /// <param name="cifraDelAnio">Key of the indicator whose figure the front page shows.</param>
    internal static string CopiarContenido(string carpeta, string cifraDelAnio = "SSP-04")
    {
        foreach (var archivo in new[] { "paginas", "imagenes" }.SelectMany(c => Directory.EnumerateFiles(Path.Combine(Contenido, c))))
        {
            var copia = Path.Combine(carpeta, Path.GetRelativePath(Contenido, archivo));
            Directory.CreateDirectory(Path.GetDirectoryName(copia)!);
            File.Copy(archivo, copia);
        }

        File.WriteAllText(Path.Combine(carpeta, "sitio.yaml"), File.ReadAllText(Path.Combine(Contenido, "sitio.yaml")).Replace("SSP-04", cifraDelAnio, StringComparison.Ordinal));
        return carpeta;
    }

    internal static void Publicar(string carpeta)
    {
        var escritor = new EscritorDePublicaciones(carpeta);
        foreach (var publicacion in Publicaciones())
        {
            Assert.Empty(escritor.Escribir(publicacion).Problemas);
        }
    }

    internal static IReadOnlyList<Publicacion> Publicaciones()
    {
        var carpeta = Path.Combine(Contenido, "ejemplo");
        var fichas = FichasCsv.Leer(Path.Combine(carpeta, "fichas.csv")).Valor;
        var valores = VariablesCsv.Leer(Path.Combine(carpeta, "variables.csv"), CalendarioLaboral.SoloLey).Valor;
        var envios = EnviosCsv.Leer(Path.Combine(carpeta, "envios.csv")).Valor;
        var partidas = PresupuestoCsv.Leer(Path.Combine(carpeta, "presupuesto.csv")).Valor;
        var acciones = PlanDeAccionesCsv.Leer(Path.Combine(carpeta, "plan_acciones.csv"), 2025).Valor;
        var porClave = fichas.ToDictionary(f => f.ClaveIndicador);
        var programas = fichas.GroupBy(f => f.ProgramaClave).ToDictionary(g => g.Key, g => g.First().Programa);
        var calculo = new CalculoTrimestral(valores, CortesDeRecepcion.DeEnvios(envios));

        return [.. Trimestre.Rango(new(2025, 1), new(2025, 4)).Select(t =>
        {
            var corte = t.UltimoMes.Siguiente.Dia(8);
            var trimestres = Trimestre.Rango(new(2025, 1), t).ToList();
            return new Publicacion
            {
                Datos = new()
                {
                    Tipo = TipoDePublicacion.TRIMESTRE,
                    Periodo = t.ToString(),
                    Ejercicio = t.Anio,
                    Corte = new(corte.ToDateTime(new(23, 59, 59)), TimeSpan.FromHours(-6)),
                    PublicadaEl = new(corte.AddDays(12).ToDateTime(new(12, 0)), TimeSpan.FromHours(-6)),
                    Municipio = "Municipio de ejemplo",
                },
                Fichas = [.. fichas.Select(FichaPublicada.De)],
                Capturas = [.. valores.Where(v => v.FechaRecepcion <= corte).Select(v => CapturaPublicada.De(v, porClave[v.ClaveIndicador]))],
                Resultados = [.. trimestres.SelectMany(x => calculo.Calcular(fichas, x)).Select(r => ResultadoPublicado.De(r, porClave[r.ClaveIndicador]))],
                Programas = [.. trimestres.SelectMany(x => CalculoDePrograma.Calcular(x, fichas, calculo.Calcular(fichas, x), partidas))
                    .Select(p => ProgramaPublicado.De(p, programas[p.ProgramaClave]))],
                Presupuesto = [.. partidas.Where(p => p.Trimestre <= t).Select(PartidaPublicada.De)],
                Dependencias = DependenciaPublicada.De(fichas),
                Envios = [.. envios.Where(e => e.Mes <= t.UltimoMes).Select(EnvioPublicado.De)],
                Validaciones = [.. Validaciones(t, DependenciaPublicada.De(fichas))],
                Notas = [.. acciones.Where(a => a.Trimestre < t).SelectMany(NotaPublicada.De)],
                Procedimiento = FlujosDeEjemplo.Todos,
                Archivos = [new("SEJ-PEP-27.xlsx", "SEJ-PEP-27 Matriz de Seguimiento", new byte[] { 80, 75 }), .. Articulo95(t), .. Informes(t, fichas)],
            };
        })];
    }

    private static IEnumerable<ValidacionPublicada> Validaciones(Trimestre trimestre, IReadOnlyList<DependenciaPublicada> dependencias) =>
    [
        .. Trimestre.Rango(new(trimestre.Anio, 1), trimestre).SelectMany(t => t.Meses).SelectMany(mes => dependencias
            .Select(d => new ValidacionPublicada { Paso = "7.14", Periodo = $"{mes}", DependenciaClave = d.Clave, Rol = "Persona Analista de Seguimiento al Desempeño", Fecha = mes.Siguiente.Dia(7) })
            .Append(new() { Paso = "7.16", Periodo = $"{mes}", Rol = "Persona Analista de Seguimiento al Desempeño", Fecha = mes.Siguiente.Dia(10) })),
        new() { Paso = "7.24", Periodo = $"{trimestre}", Rol = "Persona responsable de la Jefatura de Seguimiento al Desempeño", Fecha = trimestre.UltimoMes.Siguiente.Dia(14) },
        new() { Paso = "7.29", Periodo = $"{trimestre}", Rol = "Persona Analista de Seguimiento al Desempeño", Fecha = trimestre.UltimoMes.Siguiente.Dia(15) },
    ];

    // Fraction IV is of the year and holds a table of its own; the others are of the quarter.
    private static IEnumerable<ArchivoPublicado> Articulo95(Trimestre trimestre) =>
        new[]
        {
            ($"NLA95FVII-{trimestre}", "Indicadores estratégicos y de gestión (NLA95FVII)", ".xlsx .csv"),
            ($"NLA95FVI-{trimestre}", "Indicadores de resultados (NLA95FVI)", ".xlsx .csv"),
            ($"NLA95FV-{trimestre}", "Indicadores de interés público (NLA95FV)", ".xlsx .csv"),
            ($"NLA95FIV-{trimestre.Anio}", "Objetivos y metas institucionales (NLA95FIV)", ".xlsx .csv"),
            ($"NLA95FIV-{trimestre.Anio}-Tabla_indicadores", "Objetivos y metas institucionales (NLA95FIV): Indicadores asociados", ".csv"),
        }.SelectMany(f => f.Item3.Split(' '), (f, extension) => new ArchivoPublicado(f.Item1 + extension, f.Item2, new byte[] { 80, 75 }));

    private static IEnumerable<ArchivoPublicado> Informes(Trimestre trimestre, IEnumerable<FichaTecnica> fichas) =>
        DependenciaPublicada.De(fichas).Select(d => new ArchivoPublicado($"informe-{d.Clave}-{trimestre}.docx", $"Informe de Avance de Resultados: {d.Nombre}", new byte[] { 80, 75 }));

    private static string Raiz()
    {
        var carpeta = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(carpeta, "SeguimientoDesempeno.sln")))
        {
            carpeta = Path.GetDirectoryName(carpeta)!;
        }

        return carpeta;
    }
}
