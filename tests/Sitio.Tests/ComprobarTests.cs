using Microsoft.AspNetCore.Components.Rendering;
using SeguimientoDesempeno.Sitio.Contenido;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Paginas;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Tests;

/// <summary>What <c>--comprobar</c> refuses, with what its reader is told.</summary>
[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class ComprobarTests(PortalDeEjemplo portal) : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    private string Contenido => Path.Combine(_carpeta.Ruta, "content");

    private string Salida => Path.Combine(_carpeta.Ruta, "portal");

    [Theory]
    [InlineData("/no-existe/", "el enlace a «no-existe/index.html» no lleva a ninguna página")]
    [InlineData("/glosario/#no-hay", "el enlace a «glosario/index.html#no-hay» lleva a una parte que no existe")]
    public async Task Un_enlace_o_un_ancla_que_no_llevan_a_nada_se_dicen_con_su_pagina_y_su_renglon(string enlace, string mensaje)
    {
        Escribir("/glosario/");
        Assert.Empty((await Comprobar()).Problemas);
        await SitioGenerador.Generar(portal.Publicaciones, Contenido, Salida);
        var renglon = File.ReadLines(Path.Combine(Salida, "nueva/index.html")).TakeWhile(l => !l.Contains(">aquí</a>", StringComparison.Ordinal)).Count() + 1;

        Escribir(enlace);
        var problema = Assert.Single((await Comprobar()).Problemas);

        Assert.Equal($"nueva/index.html, línea {renglon}: {mensaje}", problema.ToString());
    }

    [Fact]
    public void Una_pagina_con_html_invalido_se_dice_con_su_renglon()
    {
        var modelo = ConstructorDelPortal.Construir(ContenidoDelSitio.Leer(Ejemplo.Contenido).Valor, []).Valor;
        var taller = new Taller(modelo, new Obra(Salida, new Dictionary<string, long>(), todo: false, sinEscribir: true), [], conservaFormas: false);

        taller.Pagina(PaginaPorDibujar.De<PaginaRota>("rota/"));

        Assert.Equal("rota/index.html, línea 3: <p> no puede contener <div>", Assert.Single(taller.Problemas).ToString());
    }

    [Fact]
    public async Task Una_direccion_que_desaparece_se_dice_sea_pagina_o_archivo_y_la_continuacion_de_una_lista_no_cuenta()
    {
        Escribir("/glosario/");
        await SitioGenerador.Generar(portal.Publicaciones, Contenido, Salida);
        File.Delete(Path.Combine(Contenido, "paginas", "nueva.md"));
        Dejar("datos/retirada.csv");
        Dejar("rezago/pagina-9/index.html");

        Assert.Equal(
            ["datos/retirada.csv", "nueva/index.html"],
            (await Comprobar()).Problemas.Select(p => p.ToString().Split(": esta dirección ya se publicó y dejaría de responder; ")[0]));
    }

    [Fact]
    public async Task Un_titulo_que_se_llama_como_una_parte_de_la_pagina_recibe_otra_ancla_y_sus_enlaces_lo_siguen()
    {
        Escribir("/glosario/");
        File.AppendAllText(
            Path.Combine(Contenido, "paginas", "nueva.md"),
            "\nVea el [contenido](#contenido).\n\n## Contenido\n\nUno.\n\n## Resumen\n\n{{ejemplo-de-la-regla}}\n\n## Ejemplo vivo\n\n## Resumen\n");

        await SitioGenerador.Generar(portal.Publicaciones, Contenido, Salida);

        Assert.Empty((await Comprobar()).Problemas);
        var pagina = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Salida, "nueva/index.html")));
        var anclas = pagina.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(anclas.Distinct(), anclas);
        Assert.Equal("Contenido", pagina.QuerySelector(pagina.QuerySelector("article p a[href^='#']")!.GetAttribute("href")!)!.TextContent);
        Assert.Equal("MAIN", pagina.GetElementById("contenido")!.NodeName);
    }

    [Fact]
    public async Task Comprobar_no_escribe_nada()
    {
        Escribir("/glosario/");
        await SitioGenerador.Generar(portal.Publicaciones, Contenido, Salida);
        var antes = HuellaDeCarpeta.De(Salida);
        Escribir("/metodologia/");

        var resumen = await Comprobar();

        Assert.Contains("nueva/index.html", resumen.Cambiados);
        Assert.Equal(antes, HuellaDeCarpeta.De(Salida));
    }

    public void Dispose() => _carpeta.Dispose();

    private Task<ResumenDelSitio> Comprobar() => SitioGenerador.Generar(portal.Publicaciones, Contenido, Salida, new() { SoloComprobar = true });

    private void Escribir(string enlace)
    {
        var paginas = Path.Combine(Contenido, "paginas");
        foreach (var archivo in new[] { "sitio.yaml", "paginas", "imagenes" }.SelectMany(Archivos))
        {
            var copia = Path.Combine(Contenido, Path.GetRelativePath(Ejemplo.Contenido, archivo));
            Directory.CreateDirectory(Path.GetDirectoryName(copia)!);
            File.Copy(archivo, copia, overwrite: true);
        }

        File.WriteAllText(Path.Combine(paginas, "nueva.md"), $"---\ntitulo: Nueva\n---\nUno.\n\nLea [aquí]({enlace}).\n");
    }

    private static IEnumerable<string> Archivos(string nombre) =>
        Path.Combine(Ejemplo.Contenido, nombre) is var ruta && Directory.Exists(ruta) ? Directory.EnumerateFiles(ruta) : [ruta];

    private void Dejar(string ruta)
    {
        var archivo = Path.Combine(Salida, ruta);
        Directory.CreateDirectory(Path.GetDirectoryName(archivo)!);
        File.WriteAllText(archivo, "x");
    }

    private sealed class PaginaRota : Pagina
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) =>
            builder.AddMarkupContent(0, "<!DOCTYPE html>\n<html lang=\"es\"><body>\n<p><div>x</div></p></body></html>");
    }
}
