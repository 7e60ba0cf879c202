using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

/// <summary>The portal in a real Chromium: axe in both schemes, and the narrowest phone.</summary>
[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class EnNavegadorTests(PortalDeEjemplo portal, Navegador navegador) : IClassFixture<Navegador>
{
    private const string Sitio = "http://portal.prueba/";

    /// <summary>One page of each type.</summary>
    public static TheoryData<string> Tipos =>
    [
        "", "404.html", "indicadores/", "indicadores/semaforo/en-rezago/", "indicadores/SPC-02/", "indicadores/SDU-01/", "indicadores/SSP-05/2025-T3/",
        "dependencias/", "dependencias/sdu/", "programas/", "programas/PP05/", "trimestres/", "trimestres/2025-T3/", "rezago/", "rezago/2025-T3/", "transparencia/articulo-95/", "procedimiento/", "datos/", "metodologia/", "glosario/",
    ];

    [Theory]
    [MemberData(nameof(Tipos))]
    public async Task Axe_no_encuentra_faltas_en_claro_ni_en_oscuro(string ruta)
    {
        foreach (var esquema in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var pagina = await Abrir(ruta, 1280, esquema);
            var resultado = await pagina.RunAxe();
            Assert.True(resultado.Violations.Length == 0, $"{esquema}: {string.Join("\n", resultado.Violations.Select(Decir))}");
            await pagina.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Tipos))]
    public async Task A_320_pixeles_no_hay_que_deslizar_la_pagina_de_lado(string ruta)
    {
        var pagina = await Abrir(ruta, 320, ColorScheme.Light);

        Assert.Equal(320, await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var salidos = await pagina.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('main *')]
              .filter(e => !e.closest('.desliza, .prosa table, .oculto, svg') && e.getBoundingClientRect().right > 320.5)
              .map(e => e.outerHTML.slice(0, 120))
            """);
        Assert.Empty(salidos);
    }

    private async Task<IPage> Abrir(string ruta, int ancho, ColorScheme esquema)
    {
        // Axe itself is a script: the page's own policy forbids every script, and must be lifted to run it.
        var contexto = await navegador.Chromium.NewContextAsync(new() { ViewportSize = new() { Width = ancho, Height = 900 }, ColorScheme = esquema, BypassCSP = true });
        var pagina = await contexto.NewPageAsync();
        await pagina.RouteAsync("**/*", async peticion =>
        {
            var direccion = new Uri(peticion.Request.Url).AbsolutePath.TrimStart('/');
            direccion = direccion.StartsWith("portal/", StringComparison.Ordinal) ? direccion["portal/".Length..] : direccion;
            Assert.StartsWith(Sitio, peticion.Request.Url, StringComparison.Ordinal);
            var archivo = Path.Combine(portal.Salida, direccion.Length == 0 || direccion.EndsWith('/') ? direccion + "index.html" : direccion);
            await peticion.FulfillAsync(new() { Path = archivo });
        });
        await pagina.GotoAsync(Sitio + ruta);
        return pagina;
    }

    private static string Decir(AxeResultItem falta) =>
        $"{falta.Id}: {falta.Help} {string.Join(" | ", falta.Nodes.Take(3).Select(n => n.Html))}";
}
