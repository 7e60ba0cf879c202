using AngleSharp.Dom;
using SeguimientoDesempeno.Sitio.Busqueda;
using SeguimientoDesempeno.Sitio.Tests.Paginas;

namespace SeguimientoDesempeno.Sitio.Tests.Busqueda;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class BusquedaTests(PortalDeEjemplo portal, Navegador navegador) : IClassFixture<Navegador>, IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    private string Salida => Path.Combine(_carpeta.Ruta, "portal");

    private static string Modulos => Path.Combine(Path.GetDirectoryName(Ejemplo.Contenido)!, "node_modules");

    [Fact]
    public async Task Con_Pagefind_las_palabras_llevan_al_indicador_bajo_la_politica_de_la_pagina()
    {
        await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);
        Assert.Equal("Índice de búsqueda hecho con Pagefind.", await IndiceDeBusqueda.Hacer(Salida, Modulos, cambio: true));

        var pagina = await navegador.Abrir(Salida, "buscar/?q=luminarias", new());
        await pagina.Locator("#hallados a").First.WaitForAsync();

        Assert.Contains("uminaria", await pagina.Locator("#hallados").InnerTextAsync(), StringComparison.Ordinal);
        var destino = new Uri((await pagina.Locator("#hallados a").First.EvaluateAsync<string>("a => a.href"))!).AbsolutePath;
        Assert.True(File.Exists(Path.Combine(Salida, destino.TrimStart('/'), "index.html")), destino);

        await pagina.Locator("#palabras").FillAsync("xyzzyqwerty");
        await pagina.GetByText("Ninguna página contiene esas palabras").WaitForAsync();
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Sin_indice_la_caja_no_aparece_y_los_indices_llevan_a_todos_los_indicadores()
    {
        var pagina = await navegador.Abrir(portal.Salida, "buscar/", new());

        Assert.False(await pagina.Locator("#buscador").IsVisibleAsync());
        await pagina.Context.CloseAsync();
        var claves = portal.Pagina("buscar").QuerySelectorAll("nav[aria-label='Índice alfabético'] a")
            .Select(a => a.GetAttribute("href")!.Replace("../buscar/", "", StringComparison.Ordinal))
            .SelectMany(letra => portal.Pagina($"buscar/{letra}").QuerySelectorAll("main .enlaces a"))
            .Select(a => a.TextContent).ToList();
        Assert.Equal(44, claves.Distinct().Count());
    }

    [Fact]
    public async Task El_indice_no_estorba_a_la_siguiente_generacion_ni_se_repite_sin_cambios()
    {
        await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);
        await IndiceDeBusqueda.Hacer(Salida, Modulos, cambio: true);

        var segunda = await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida, new() { Todo = true });

        Assert.Empty(segunda.Borrados);
        Assert.True(File.Exists(Path.Combine(Salida, IndiceDeBusqueda.Carpeta, "pagefind.js")));
        Assert.Null(await IndiceDeBusqueda.Hacer(Salida, Modulos, cambio: false));
    }

    [Fact]
    public async Task Sin_Pagefind_no_queda_un_indice_viejo()
    {
        Directory.CreateDirectory(Path.Combine(Salida, IndiceDeBusqueda.Carpeta));

        Assert.StartsWith("Sin Pagefind", await IndiceDeBusqueda.Hacer(Salida, _carpeta.Ruta, cambio: true), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Salida, IndiceDeBusqueda.Carpeta)));
    }

    public void Dispose() => _carpeta.Dispose();
}
