using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

/// <summary>Every page of the portal in a real Chromium, each opened once: axe in both schemes, then the narrowest phone.</summary>
[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class EnNavegadorTests(PortalDeEjemplo portal, PortalGrande grande, Navegador navegador) : IClassFixture<Navegador>, IClassFixture<PortalGrande>
{
    private const int ALaVez = 2;

    // Axe's own runner opens a tab for each run; here it is loaded with the page and asked in place.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string Todas = "{ resultTypes: ['violations'] }";

    /// <summary>The one rule that a colour scheme can break.</summary>
    private const string Contraste = "{ resultTypes: ['violations'], runOnly: ['color-contrast'] }";

    [Fact]
    public async Task Ninguna_pagina_tiene_faltas_de_axe_en_claro_ni_en_oscuro_ni_se_desliza_de_lado_ni_parte_palabras_a_320_pixeles()
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
    [InlineData("SSP-05")]
    [InlineData("SDU-03")]
    public async Task Un_indicador_se_imprime_en_una_hoja_tambien_en_rezago_con_su_plan(string clave) =>
        Assert.Equal(1, await Hojas(portal.Salida, $"indicadores/{clave}/", new() { PreferCSSPageSize = true }));

    [Fact]
    public async Task Un_indicador_cabe_en_una_hoja_A4_aunque_tenga_tres_anios_de_cifras_y_de_explicaciones()
    {
        foreach (var clave in new[] { "SSP-05-1", "SDU-01-3" })
        {
            Assert.Equal(1, await Hojas(grande.Salida, $"indicadores/{clave}/", new() { Format = "A4" }));
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, Media.Screen, 320)]
    [InlineData(ColorScheme.Dark, Media.Screen, 320)]
    [InlineData(ColorScheme.Light, Media.Print, 720)]
    public async Task El_procedimiento_dibujado_se_lee_en_telefono_en_oscuro_y_en_papel(ColorScheme esquema, Media medio, int ancho)
    {
        var pagina = await navegador.Abrir(portal.Salida, "procedimiento/", new() { BypassCSP = true, ViewportSize = new() { Width = ancho, Height = 900 } });
        await pagina.EmulateMediaAsync(new() { ColorScheme = esquema, Media = medio });
        if (medio == Media.Screen)
        {
            // On paper each part opens by itself.
            await pagina.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        }

        await pagina.EvaluateAsync(Axe);
        var faltas = await Preguntar(pagina, $"{esquema} {medio}", Todas);
        var salidos = await pagina.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('.diagrama .g-letra')].filter(letrero => {
              const letra = letrero.getBoundingClientRect();
              return ![...letrero.ownerSVGElement.querySelectorAll('[data-nodo]')].map(n => n.getBoundingClientRect())
                .some(caja => letra.left > caja.left && letra.right < caja.right && letra.top > caja.top - 1 && letra.bottom < caja.bottom + 1);
            }).map(letrero => `fuera de su caja: ${letrero.textContent}`)
            """);
        var letra = await pagina.EvaluateAsync<double>("Math.min(...[...document.querySelectorAll('.diagrama .g-letra')].map(e => e.getBoundingClientRect().height))");
        await pagina.Context.CloseAsync();

        Assert.Empty(faltas);
        Assert.Empty(salidos);
        Assert.True(letra >= 9, $"La letra del diagrama mide {letra} píxeles de alto.");
    }

    [Theory]
    [InlineData(1280, Media.Screen, true)]
    [InlineData(320, Media.Screen, false)]
    [InlineData(720, Media.Print, true)]
    public async Task Las_partes_del_procedimiento_se_pliegan_solo_donde_no_caben(int ancho, Media medio, bool aLaVista)
    {
        var pagina = await navegador.Abrir(portal.Salida, "procedimiento/", new() { ViewportSize = new() { Width = ancho, Height = 900 } });
        await pagina.EmulateMediaAsync(new() { Media = medio });
        var pasos = await pagina.EvaluateAsync<bool[]>("[...document.querySelectorAll('.flujo ol, .flujo svg')].map(e => e.checkVisibility() && e.getBoundingClientRect().height > 20)");
        var botones = await pagina.EvaluateAsync<bool[]>("[...document.querySelectorAll('.flujo > summary')].map(e => e.checkVisibility())");
        await pagina.Context.CloseAsync();

        Assert.NotEmpty(pasos);
        Assert.NotEmpty(botones);
        Assert.All(pasos, visible => Assert.Equal(aLaVista, visible));
        Assert.All(botones, visible => Assert.Equal(!aLaVista, visible));
    }

    [Theory]
    [InlineData("transparencia/articulo-95/")]
    [InlineData("trimestres/2025-T4/")]
    [InlineData("datos/")]
    public async Task En_papel_ningun_titulo_queda_sin_lo_que_anuncia(string ruta)
    {
        var pagina = await navegador.Abrir(portal.Salida, ruta, new());
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        var solos = await pagina.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('main h2, main h3')].filter(t => t.checkVisibility() && (() => {
              let sigue = t.nextElementSibling;
              while (sigue && !sigue.checkVisibility()) sigue = sigue.nextElementSibling;
              return !sigue || /^H[23]$/.test(sigue.tagName);
            })()).map(t => t.textContent)
            """);
        await pagina.Context.CloseAsync();

        Assert.Empty(solos);
    }

    private async Task<int> Hojas(string salida, string ruta, PagePdfOptions opciones)
    {
        var pagina = await navegador.Abrir(salida, ruta, new());
        var pdf = System.Text.Encoding.Latin1.GetString(await pagina.PdfAsync(opciones));
        await pagina.Context.CloseAsync();
        return pdf.Split("/Type /Page\n").Length - 1;
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
              .concat([...document.querySelectorAll('.desliza')].filter(d => (d.querySelector('.apila') || d.closest('.par')) && d.scrollWidth > d.clientWidth).map(d => `a 320 se desliza: ${d.getAttribute('aria-label')}`))
              .concat([...document.querySelectorAll('.renglon .chispa')].filter(c => c.getBoundingClientRect().left < c.parentElement.querySelector('.semaforo').getBoundingClientRect().right).map(c => `a 320 la chispa toca el semáforo: ${c.parentElement.textContent.slice(0, 60)}`))
              .concat(document.documentElement.scrollWidth > 320 ? [`a 320: mide ${document.documentElement.scrollWidth}`] : [])
            """);
        var partidas = await pagina.EvaluateAsync<string[]>(
            """
            () => {
              const rango = document.createRange(), partidas = [];
              for (const e of document.querySelectorAll('main .claves *, main .cifra-grande, main .frase, main h1, main h2, main .semaforo, main td, main dt')) {
                for (const texto of [...e.childNodes].filter(n => n.nodeType === Node.TEXT_NODE && !e.closest('.oculto, .huella, code'))) {
                  for (const palabra of texto.data.matchAll(/[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]{2,}/g)) {
                    rango.setStart(texto, palabra.index);
                    rango.setEnd(texto, palabra.index + palabra[0].length);
                    if (new Set([...rango.getClientRects()].map(r => Math.round(r.top))).size > 1) partidas.push(`a 320 se parte «${palabra[0]}» en ${e.outerHTML.slice(0, 80)}`);
                  }
                }
              }
              return partidas;
            }
            """);
        return [.. claro, .. oscuro, .. salidos, .. partidas];
    }

    private static Task<string[]> Preguntar(IPage pagina, string esquema, string opciones) => pagina.EvaluateAsync<string[]>(
        $$"""
        async () => (await axe.run({{opciones}})).violations
          .map(v => `{{esquema}}, ${v.id}: ${v.help} ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`)
        """);
}
