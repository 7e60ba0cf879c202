using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

/// <summary>Every page of the portal in a real Chromium, each opened once: axe in both schemes, then the narrowest phone.</summary>
[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class EnNavegadorTests(PortalDeEjemplo portal, Navegador navegador) : IClassFixture<Navegador>
{
    private const int ALaVez = 2;

    // Axe's own runner opens a tab for each run; here it is loaded with the page and asked in place.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string Todas = "{ resultTypes: ['violations'] }";

    /// <summary>The one rule that a colour scheme can break.</summary>
    private const string Contraste = "{ resultTypes: ['violations'], runOnly: ['color-contrast'] }";

    [Fact]
    public async Task Ninguna_pagina_tiene_faltas_de_axe_en_claro_ni_en_oscuro_ni_se_desliza_de_lado_a_320_pixeles()
    {
        var rutas = new ConcurrentQueue<string>(portal.Paginas.Select(r => r.Replace("index.html", "", StringComparison.Ordinal)));
        var faltas = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, ALaVez).Select(async _ =>
        {
            // Axe itself is a script: the pages' own policy forbids every script, and must be lifted to run it.
            var pagina = await navegador.Abrir(portal.Salida, "", new() { BypassCSP = true });
            await pagina.AddInitScriptAsync(Axe);
            while (rutas.TryDequeue(out var ruta))
            {
                await pagina.GotoAsync(VisitaEnNavegador.Sitio + ruta);
                foreach (var falta in await Revisar(pagina))
                {
                    faltas.Add($"{ruta} {falta}");
                }
            }

            await pagina.Context.CloseAsync();
        }));

        Assert.Empty(faltas.Order(StringComparer.Ordinal).Take(20));
    }

    [Theory]
    [InlineData("SPC-04")]
    [InlineData("SDU-01")]
    [InlineData("DIF-04")]
    public async Task Un_indicador_se_imprime_en_una_hoja(string clave)
    {
        var pagina = await navegador.Abrir(portal.Salida, $"indicadores/{clave}/", new());
        var pdf = System.Text.Encoding.Latin1.GetString(await pagina.PdfAsync(new() { PreferCSSPageSize = true }));
        await pagina.Context.CloseAsync();

        Assert.Contains("/Count 1\n", pdf, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> Revisar(IPage pagina)
    {
        await pagina.SetViewportSizeAsync(1280, 900);
        await pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var claro = await Preguntar(pagina, "en claro", Todas);
        await pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var oscuro = await Preguntar(pagina, "en oscuro", Contraste);
        await pagina.SetViewportSizeAsync(320, 900);
        var salidos = await pagina.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('main *')]
              .filter(e => !e.closest('.desliza, .prosa table, .programa, .oculto, svg') && e.getBoundingClientRect().right > 320.5)
              .map(e => `a 320: ${e.outerHTML.slice(0, 120)}`)
              .concat(document.documentElement.scrollWidth > 320 ? [`a 320: mide ${document.documentElement.scrollWidth}`] : [])
            """);
        return [.. claro, .. oscuro, .. salidos];
    }

    private static Task<string[]> Preguntar(IPage pagina, string esquema, string opciones) => pagina.EvaluateAsync<string[]>(
        $$"""
        async () => (await axe.run({{opciones}})).violations
          .map(v => `{{esquema}}, ${v.id}: ${v.help} ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`)
        """);
}
