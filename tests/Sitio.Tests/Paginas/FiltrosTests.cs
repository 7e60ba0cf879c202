using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed partial class FiltrosTests(PortalDeEjemplo portal) : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    private string Publicaciones => Path.Combine(_carpeta.Ruta, "publicaciones");

    private string Salida => Path.Combine(_carpeta.Ruta, "portal");

    [Fact]
    public void Una_dependencia_con_un_semaforo_lista_los_indicadores_que_dicen_los_datos_abiertos()
    {
        var publicados = new List<(string Clave, string Dependencia, string Semaforo)>();
        using var csv = CsvReader.Create(new StringReader(portal.Leer("datos/resultados-2025-T4.csv")), new CsvReaderOptions { HasHeader = false });
        for (csv.Read(); csv.Read();)
        {
            publicados.Add((csv.GetString(0), csv.GetString(2).ToLowerInvariant(), csv.GetString(11)));
        }

        Assert.Equal(44, publicados.Count);
        foreach (var grupo in publicados.GroupBy(p => (p.Dependencia, p.Semaforo), p => p.Clave))
        {
            var ruta = $"indicadores/dependencia/{grupo.Key.Dependencia}/";
            var enlace = portal.Pagina(ruta).QuerySelectorAll("nav[aria-label='Filtrar por semáforo'] a").Single(a => a.TextContent == $"{grupo.Key.Semaforo} ({grupo.Count()})");
            Assert.Equal(grupo, Claves(portal.Pagina(Destino(ruta, enlace))));
        }
    }

    [Fact]
    public void Cada_enlace_de_filtro_lleva_a_una_lista_con_los_indicadores_que_anuncia()
    {
        foreach (var ruta in Listas())
        {
            foreach (var enlace in portal.Pagina(ruta).QuerySelectorAll("nav.filtros a, nav.grupos-de-filtros a").Where(a => Cuenta().IsMatch(a.TextContent)))
            {
                var cuantos = int.Parse(Cuenta().Match(enlace.TextContent).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
                Assert.True(cuantos == Claves(portal.Pagina(Destino(ruta, enlace))).Count(), $"{ruta}: {enlace.TextContent}");
            }
        }
    }

    [Fact]
    public void Los_filtros_puestos_se_ven_y_cada_uno_se_quita_con_un_enlace()
    {
        const string ruta = "indicadores/dependencia/sdu/semaforo/en-rezago/";
        var puestos = portal.Pagina(ruta).QuerySelectorAll(".puestos li");

        Assert.Equal(["Secretaría de Desarrollo Urbano Sostenible", "En rezago"], puestos.Select(p => p.ChildNodes[0].TextContent.Trim()));
        Assert.Equal(["indicadores/semaforo/en-rezago/", "indicadores/dependencia/sdu/"], puestos.Select(p => Destino(ruta, p.QuerySelector("a")!)));
        Assert.Equal(["En rezago"], portal.Pagina(ruta).QuerySelectorAll("nav[aria-label='Filtrar por semáforo'] [aria-current]").Select(a => a.TextContent.Split(" (")[0]));
    }

    [Fact]
    public void Al_elegir_un_tema_se_conserva_el_semaforo_y_al_reves()
    {
        var conSemaforo = portal.Pagina("indicadores/semaforo/optimo").QuerySelectorAll("nav.grupos-de-filtros a");
        var conTema = portal.Pagina("indicadores/dependencia/sdu").QuerySelectorAll("nav[aria-label='Filtrar por semáforo'] a").Skip(1);

        Assert.NotEmpty(conSemaforo);
        Assert.All(conSemaforo, a => Assert.EndsWith("/semaforo/optimo/", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotEmpty(conTema);
        Assert.All(conTema, a => Assert.Contains("dependencia/sdu/semaforo/", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ninguna_lista_publicada_desaparece_cuando_cambian_los_semaforos_las_fichas_o_los_trimestres()
    {
        var escritor = new EscritorDePublicaciones(Publicaciones);
        var anio = Ejemplo.Publicaciones();
        escritor.Escribir(anio[0]);
        await SitioGenerador.Generar(Publicaciones, Ejemplo.Contenido, Salida);
        escritor.Escribir(anio[1]);
        // The year after, with another plan: other axes, goals, programmes, dependencies and names.
        escritor.Escribir(anio[3] with
        {
            Datos = anio[3].Datos with { Periodo = "2026-T1", Ejercicio = 2026 },
            Fichas = [.. anio[3].Fichas.Select(f => f with { Ejercicio = 2026, Nombre = "Zona " + f.Nombre, ProgramaClave = "PP99", DependenciaClave = "SPC", Ods = [17], AlineacionPmd = new("Eje de otro plan", null, null, null) })],
            Resultados = [.. anio[3].Resultados.Where(r => r.Trimestre == 4).Select(r => r with { Ejercicio = 2026, Trimestre = 1, Semaforo = "OPTIMO" })],
            Capturas = [], Programas = [], Presupuesto = [], Envios = [], Validaciones = [], Notas = [],
        });

        var resumen = await SitioGenerador.Generar(Publicaciones, Ejemplo.Contenido, Salida, new() { SoloComprobar = true });

        Assert.Empty(resumen.Problemas.Take(5).Select(p => $"{p.Mensaje} {p.Lugar.Archivo}"));
    }

    [Fact]
    public async Task Un_programa_con_muchos_indicadores_de_un_nivel_lleva_a_la_lista_de_todos()
    {
        var trimestre = Ejemplo.Publicaciones()[3];
        new EscritorDePublicaciones(Publicaciones).Escribir(trimestre with { Fichas = [.. trimestre.Fichas.Select(f => f with { ProgramaClave = "PP01", NivelMir = "ACTIVIDAD" })] });
        await SitioGenerador.Generar(Publicaciones, Ejemplo.Contenido, Salida);

        var programa = Abrir("programas/PP01/");
        var enlace = programa.QuerySelectorAll("main a").Single(a => a.TextContent == "Ver los 44 indicadores del programa");

        Assert.Equal(25, Claves(programa).Count());
        Assert.Equal(44, Claves(Abrir(Destino("programas/PP01/", enlace))).Count());
    }

    public void Dispose() => _carpeta.Dispose();

    private IEnumerable<string> Listas() =>
        new[] { "indicadores" }.Concat(Directory.EnumerateDirectories(Path.Combine(portal.Salida, "indicadores"), "*", SearchOption.AllDirectories)
            .Select(c => Path.GetRelativePath(portal.Salida, c))
            .Where(c => Lista().IsMatch(c) && File.Exists(Path.Combine(portal.Salida, c, "index.html"))))
        .Select(c => c + "/");

    private IDocument Abrir(string ruta) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Salida, ruta, "index.html")));

    private static IEnumerable<string> Claves(IDocument pagina) => pagina.QuerySelectorAll(".lista .clave").Select(c => c.TextContent);

    private static string Destino(string ruta, IElement enlace) => new Uri(new Uri("http://portal/" + ruta), enlace.GetAttribute("href")).AbsolutePath[1..];

    [GeneratedRegex(@" \((\d+)\)$")]
    private static partial Regex Cuenta();

    [GeneratedRegex("^indicadores/(semaforo|dependencia|eje|ods|programa)/")]
    private static partial Regex Lista();
}
