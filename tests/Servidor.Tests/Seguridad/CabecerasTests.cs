using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Seguridad;

[Collection(ServidorCompartido.Nombre)]
public sealed class CabecerasTests(ServidorDePrueba servidor)
{
    [Theory]
    [InlineData("/entrar")]
    [InlineData("/salud")]
    [InlineData("/no-existe")]
    public async Task Toda_respuesta_lleva_las_cabeceras_de_seguridad(string direccion)
    {
        using var navegante = servidor.Navegante();

        var cabeceras = (await navegante.IrAsync(direccion)).Respuesta.Headers;

        var politica = cabeceras.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", politica);
        Assert.Contains("frame-ancestors 'none'", politica);
        Assert.DoesNotContain("script-src", politica);
        Assert.Equal("nosniff", cabeceras.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", cabeceras.GetValues("Referrer-Policy").Single());
        Assert.True(cabeceras.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Ninguna_pagina_de_la_bandeja_lleva_script_ni_estilo_en_linea()
    {
        using var navegante = await servidor.EntrarAsync("ana");
        foreach (var direccion in new[] { "/entrar", "/tareas", "/historial", "/recepcion", "/cuenta" })
        {
            var pagina = await navegante.IrAsync(direccion);
            Assert.Empty(pagina.Html.QuerySelectorAll("script, style, [style], [onclick], [onsubmit]"));
        }
    }

    [Fact]
    public async Task Las_hojas_de_estilo_vienen_de_este_servidor_y_se_guardan_para_siempre()
    {
        using var navegante = servidor.Navegante();
        var hojas = (await navegante.IrAsync("/entrar")).Html.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!).ToList();

        Assert.Equal(2, hojas.Count);
        foreach (var hoja in hojas)
        {
            var respuesta = await navegante.IrAsync(hoja);
            Assert.Equal("text/css", respuesta.Respuesta.Content.Headers.ContentType!.MediaType);
            Assert.Contains("immutable", respuesta.Respuesta.Headers.CacheControl!.ToString());
        }
    }
}
