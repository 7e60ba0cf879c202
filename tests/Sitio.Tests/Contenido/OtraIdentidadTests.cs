using AngleSharp.Html.Parser;

namespace SeguimientoDesempeno.Sitio.Tests.Contenido;

/// <summary>Another municipality: its name, colours, contact and pages come from its content and from nowhere else.</summary>
public sealed class OtraIdentidadTests : IDisposable
{
    private const string Configuracion =
        """
        municipio: Villa de Pruebas
        titulo: Cuentas abiertas
        descripcion: Lo que Villa de Pruebas prometió y cumplió.
        url: https://cuentas.villa.ejemplo.mx/
        contacto: transparencia@villa.ejemplo.mx
        responsable: Contraloría de Villa de Pruebas
        licencia:
          nombre: CC BY 4.0
          url: https://creativecommons.org/licenses/by/4.0/
        colores:
          principal: "#5b1a6b"
          acento: "#7a4a00"
          principal_oscuro: "#d9a8e8"
          acento_oscuro: "#f2c46b"
        """;

    private readonly CarpetaTemporal _carpeta = new();

    private string Contenido => Path.Combine(_carpeta.Ruta, "content");

    private string Salida => Path.Combine(_carpeta.Ruta, "portal");

    public OtraIdentidadTests()
    {
        Directory.CreateDirectory(Path.Combine(Contenido, "paginas"));
        foreach (var pagina in Directory.EnumerateFiles(Path.Combine(Ejemplo.Contenido, "paginas")))
        {
            File.Copy(pagina, Path.Combine(Contenido, "paginas", Path.GetFileName(pagina)));
        }

        File.WriteAllText(Path.Combine(Contenido, "sitio.yaml"), Configuracion);
        File.WriteAllText(Path.Combine(Contenido, "paginas", "cabildo.md"), "---\ntitulo: El Cabildo\norden: 1\n---\nSesiona los jueves.\n");
    }

    [Fact]
    public async Task El_portal_lleva_la_cara_del_municipio_y_nada_del_de_ejemplo()
    {
        var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
        Ejemplo.Publicar(publicaciones);

        Assert.Empty((await SitioGenerador.Generar(publicaciones, Contenido, Salida)).Problemas);

        var inicio = new HtmlParser().ParseDocument(Leer("index.html"));
        Assert.Equal("Villa de Pruebas Cuentas abiertas", inicio.QuerySelector(".marca")!.TextContent);
        Assert.Equal("https://cuentas.villa.ejemplo.mx/", inicio.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Null(inicio.QuerySelector(".aviso"));
        Assert.NotNull(inicio.QuerySelector(".pie a[href='mailto:transparencia@villa.ejemplo.mx']"));
        Assert.NotNull(inicio.QuerySelector(".pie a[href='cabildo/']"));
        Assert.Contains("CC BY 4.0", inicio.QuerySelector(".pie-licencia")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("--principal:#5b1a6b", Leer("sitio.css"), StringComparison.Ordinal);
        Assert.Contains("#5b1a6b", Leer("icono.svg"), StringComparison.Ordinal);
        Assert.Contains("#5b1a6b", Leer("indicadores/SPC-01/SPC-01.svg"), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(Salida, "*.html", SearchOption.AllDirectories), p =>
        {
            var html = File.ReadAllText(p);
            Assert.DoesNotContain("Resultados a la vista", html, StringComparison.Ordinal);
            Assert.DoesNotContain("desempeno.ejemplo.gob.mx", html, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Un_color_que_no_se_leeria_detiene_la_generacion_y_dice_cual()
    {
        File.WriteAllText(Path.Combine(Contenido, "sitio.yaml"), Configuracion.Replace("#7a4a00", "#f0e68c", StringComparison.Ordinal));

        var problema = Assert.Single((await SitioGenerador.Generar(Path.Combine(_carpeta.Ruta, "ninguna"), Contenido, Salida)).Problemas);

        Assert.Equal(("CONFIGURACION_INVALIDA", "colores.acento"), (problema.Codigo, problema.Lugar.Campo));
        Assert.False(Directory.Exists(Salida));
    }

    public void Dispose() => _carpeta.Dispose();

    private string Leer(string ruta) => File.ReadAllText(Path.Combine(Salida, ruta));
}
