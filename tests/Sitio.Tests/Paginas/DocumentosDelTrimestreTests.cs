using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class DocumentosDelTrimestreTests(PortalDeEjemplo portal)
{
    private IElement Documentos => portal.Pagina("trimestres/2025-T3").GetElementById("documentos")!;

    [Fact]
    public void Estan_la_matriz_el_informe_de_cada_dependencia_y_los_formatos_de_la_ley()
    {
        var archivos = Documentos.QuerySelectorAll("a[href*='publicaciones/2025-T3/archivos/']").Select(a => Path.GetFileName(a.GetAttribute("href")!)).ToList();

        Assert.Equal(Directory.EnumerateFiles(Path.Combine(portal.Salida, "publicaciones/2025-T3/archivos")).Select(Path.GetFileName).Order(StringComparer.Ordinal), archivos.Order(StringComparer.Ordinal));
        Assert.Equal("SEJ-PEP-27.xlsx", archivos[0]);
        Assert.Equal(8, archivos.Count(a => a.StartsWith("informe-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Cada_archivo_dice_su_tipo_y_su_tamano_y_se_distingue_de_los_demas_al_oirlo()
    {
        var enlaces = Documentos.QuerySelectorAll("a[download]").ToList();

        Assert.Equal(enlaces.Count, enlaces.Select(a => a.TextContent).Distinct().Count());
        Assert.All(enlaces.Where(a => a.GetAttribute("href")!.Contains("/archivos/", StringComparison.Ordinal)), a =>
        {
            var tamanio = a.NextElementSibling!.TextContent;
            Assert.Contains(Path.GetExtension(a.GetAttribute("href")!)[1..].ToUpperInvariant(), $"{a.TextContent} {tamanio}", StringComparison.Ordinal);
            Assert.Matches(@"^((XLSX|CSV|DOCX), )?[\d.]+\u00a0k?B$", tamanio);
        });
    }

    [Fact]
    public void Cada_dependencia_lleva_a_sus_informes()
    {
        var enlaces = portal.Pagina("dependencias/spc").QuerySelectorAll("a[href*='/archivos/informe-SPC-']");

        Assert.Equal(["Cuarto trimestre de 2025", "Tercer trimestre de 2025", "Segundo trimestre de 2025", "Primer trimestre de 2025"], enlaces.Select(a => a.TextContent));
    }

    [Fact]
    public async Task Una_revision_conserva_los_archivos_de_la_publicacion_anterior()
    {
        using var carpeta = new CarpetaTemporal();
        var publicaciones = Path.Combine(carpeta.Ruta, "publicaciones");
        var original = Ejemplo.Publicaciones()[0];
        new EscritorDePublicaciones(publicaciones).Escribir(original);
        new EscritorDePublicaciones(publicaciones).Escribir(original with { Datos = original.Datos with { Revision = 2, Motivo = "El formato VI salió incompleto." } });

        Assert.Empty((await SitioGenerador.Generar(publicaciones, Ejemplo.Contenido, Path.Combine(carpeta.Ruta, "portal"))).Problemas);

        var revisiones = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(carpeta.Ruta, "portal/trimestres/2025-T1/index.html"))).QuerySelectorAll("#revisiones ol > li");
        Assert.Contains("publicación original", revisiones[0].TextContent, StringComparison.Ordinal);
        Assert.NotNull(revisiones[0].QuerySelector("a[href$='publicaciones/2025-T1/archivos/SEJ-PEP-27.xlsx']"));
        Assert.Contains("(vigente): El formato VI salió incompleto.", revisiones[1].TextContent, StringComparison.Ordinal);
        Assert.NotNull(revisiones[1].QuerySelector("a[href$='publicaciones/2025-T1.r2/manifiesto.json']"));
    }
}
