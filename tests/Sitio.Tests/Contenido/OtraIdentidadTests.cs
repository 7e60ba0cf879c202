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
        logo: emblema.png
        pie:
          - Portal Hidalgo 12, Centro
          - "Tel. 81 5550 0000"
        cifra_del_anio:
          indicador: SSP-03
          texto: De cada cien luminarias, las que alumbran.
        licencia:
          nombre: CC BY 4.0
          url: https://creativecommons.org/licenses/by/4.0/
        colores:
          principal: "#5b1a6b"
          acento: "#7a4a00"
          principal_oscuro: "#d9a8e8"
          acento_oscuro: "#f2c46b"
        """;

    /// <summary>A picture of one point.</summary>
    private static readonly byte[] Emblema = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly CarpetaTemporal _carpeta = new();

    private string Contenido => Path.Combine(_carpeta.Ruta, "content");

    private string Salida => Path.Combine(_carpeta.Ruta, "portal");

    public OtraIdentidadTests()
    {
        Ejemplo.CopiarContenido(Contenido);
        File.WriteAllText(Path.Combine(Contenido, "sitio.yaml"), Configuracion);
        File.WriteAllBytes(Path.Combine(Contenido, "imagenes", "emblema.png"), Emblema);
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
        Assert.Equal("logo.png", inicio.QuerySelector(".marca img")!.GetAttribute("src"));
        Assert.Equal(Emblema, File.ReadAllBytes(Path.Combine(Salida, "logo.png")));
        Assert.Contains("Portal Hidalgo 12, Centro", inicio.QuerySelector(".pie")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tel. 81 5550 0000", inicio.QuerySelector(".pie")!.TextContent, StringComparison.Ordinal);
        var cifra = inicio.QuerySelector(".cifra-del-anio")!;
        Assert.Equal("96.15\u00a0%", cifra.QuerySelector(".cifra-grande")!.TextContent);
        Assert.Contains("De cada cien luminarias, las que alumbran.", cifra.TextContent, StringComparison.Ordinal);
        Assert.NotNull(cifra.QuerySelector("a[href='indicadores/SSP-03/2025-T4/']"));
        Assert.Contains("CC BY 4.0", inicio.QuerySelector(".pie-licencia")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("--principal:#5b1a6b", Leer("sitio.css"), StringComparison.Ordinal);
        Assert.Contains("#5b1a6b", Leer("icono.svg"), StringComparison.Ordinal);
        Assert.Contains("#5b1a6b", Leer("indicadores/SPC-01/SPC-01.svg"), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(Salida, "*.html", SearchOption.AllDirectories), p =>
        {
            var html = File.ReadAllText(p);
            Assert.DoesNotContain("Resultados a la vista", html, StringComparison.Ordinal);
            Assert.DoesNotContain("desempeno.ejemplo.gob.mx", html, StringComparison.Ordinal);
            Assert.DoesNotContain("Plaza Principal", html, StringComparison.Ordinal);
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

    [Fact]
    public async Task Una_cifra_del_anio_de_un_indicador_que_no_se_ha_publicado_se_omite_y_la_comprobacion_dice_cual_escribir()
    {
        var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
        Ejemplo.Publicar(publicaciones);
        File.WriteAllText(Path.Combine(Contenido, "sitio.yaml"), Configuracion.Replace("SSP-03", "SSP-99", StringComparison.Ordinal));

        var generado = await SitioGenerador.Generar(publicaciones, Contenido, Salida);
        var problema = Assert.Single((await SitioGenerador.Generar(publicaciones, Contenido, Salida, new() { SoloComprobar = true })).Problemas);

        Assert.Empty(generado.Problemas);
        Assert.DoesNotContain("cifra-del-anio", Leer("index.html"), StringComparison.Ordinal);
        Assert.Equal(("sitio.yaml", "cifra_del_anio.indicador"), (problema.Lugar.Archivo, problema.Lugar.Campo));
        Assert.Contains("SSP-99", problema.Mensaje, StringComparison.Ordinal);
        Assert.Contains("como CMU-01", problema.Mensaje, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Antes_de_la_primera_publicacion_la_cifra_del_anio_no_estorba()
    {
        Assert.Empty((await SitioGenerador.Generar(Path.Combine(_carpeta.Ruta, "ninguna"), Contenido, Salida)).Problemas);

        Assert.DoesNotContain("cifra-del-anio", Leer("index.html"), StringComparison.Ordinal);
    }

    public void Dispose() => _carpeta.Dispose();

    private string Leer(string ruta) => File.ReadAllText(Path.Combine(Salida, ruta));
}
