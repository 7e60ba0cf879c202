using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

/// <summary>Every page of the portal in a real Chromium, each opened once: axe in both schemes, then the narrowest phone.</summary>
[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class EnNavegadorTests(PortalDeEjemplo portal, Navegador navegador) : IClassFixture<Navegador>
{
    private const int ALaVez = 2;

    private static readonly AxeRunOptions Todas = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>The one rule that a colour scheme can break.</summary>
    private static readonly AxeRunOptions Contraste = new() { ResultTypes = [ResultType.Violations], RunOnly = new() { Type = "rule", Values = ["color-contrast"] } };

    [Fact]
    public async Task Ninguna_pagina_tiene_faltas_de_axe_en_claro_ni_en_oscuro_ni_se_desliza_de_lado_a_320_pixeles()
    {
        var rutas = new ConcurrentQueue<string>(portal.Paginas.Select(r => r.Replace("index.html", "", StringComparison.Ordinal)));
        var faltas = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, ALaVez).Select(async _ =>
        {
            // Axe itself is a script: the pages' own policy forbids every script, and must be lifted to run it.
            var pagina = await navegador.Abrir(portal.Salida, "", new() { BypassCSP = true });
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
        var claro = await pagina.RunAxe(Todas);
        await pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var oscuro = await pagina.RunAxe(Contraste);
        await pagina.SetViewportSizeAsync(320, 900);
        var salidos = await pagina.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('main *')]
              .filter(e => !e.closest('.desliza, .prosa table, .oculto, svg') && e.getBoundingClientRect().right > 320.5)
              .map(e => `a 320: ${e.outerHTML.slice(0, 120)}`)
              .concat(document.documentElement.scrollWidth > 320 ? [`a 320: mide ${document.documentElement.scrollWidth}`] : [])
            """);
        return [.. claro.Violations.Select(v => Decir("en claro", v)), .. oscuro.Violations.Select(v => Decir("en oscuro", v)), .. salidos];
    }

    private static string Decir(string esquema, AxeResultItem falta) =>
        $"{esquema}, {falta.Id}: {falta.Help} {string.Join(" | ", falta.Nodes.Take(3).Select(n => n.Html))}";
}
