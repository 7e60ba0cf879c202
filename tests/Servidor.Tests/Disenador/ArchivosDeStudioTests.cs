using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Servidor.Disenador.Studio;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador;

[Collection(ServidorCompartido.Nombre)]
public sealed partial class ArchivosDeStudioTests(ServidorDePrueba servidor)
{
    private PaqueteDeStudio Paquete => servidor.Servicio<PaqueteDeStudio>();

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Un_archivo_viaja_en_la_compresion_que_el_navegador_lee(string compresion)
    {
        using var navegante = await servidor.EntrarAsync("dueno");

        var respuesta = await PedirAsync(navegante, "_framework/blazor.webassembly.js", compresion + ", otra;q=0.5");

        Assert.Equal(compresion, respuesta.Content.Headers.ContentEncoding.Single());
        Assert.Equal("text/javascript", respuesta.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept-Encoding", respuesta.Headers.Vary);
    }

    [Fact]
    public async Task Sin_compresion_llega_el_archivo_tal_como_esta_y_se_guarda_un_ano()
    {
        using var navegante = await servidor.EntrarAsync("auditor");

        var respuesta = await PedirAsync(navegante, "_content/MudBlazor/MudBlazor.min.js", "identity, br;q=0");

        Assert.Empty(respuesta.Content.Headers.ContentEncoding);
        var original = await File.ReadAllBytesAsync(Paquete.Buscar("_content/MudBlazor/MudBlazor.min.js")!.FullName);
        Assert.Equal(SHA256.HashData(original), SHA256.HashData(await respuesta.Content.ReadAsByteArrayAsync()));
        Assert.Equal("max-age=31536000, private, immutable", respuesta.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("*.wasm", "application/wasm")]
    [InlineData("*.dat", "application/octet-stream")]
    [InlineData("*.woff2", "font/woff2")]
    [InlineData("*.map", "application/json")]
    public async Task Cada_clase_de_archivo_lleva_su_tipo(string forma, string tipo)
    {
        using var navegante = await servidor.EntrarAsync("dueno");
        var raiz = Paquete.Buscar("package.json")!.Directory!;
        var archivo = raiz.EnumerateFiles(forma, SearchOption.AllDirectories).First();

        var respuesta = await PedirAsync(navegante, Path.GetRelativePath(raiz.FullName, archivo.FullName), "br");

        Assert.Equal(tipo, respuesta.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("no-existe.js")]
    [InlineData("..%2f..%2f..%2fpackage.json")]
    [InlineData("_framework/..%2f..%2f..%2facorn%2fpackage.json")]
    public async Task Lo_que_no_es_del_paquete_no_existe(string archivo)
    {
        using var navegante = await servidor.EntrarAsync("dueno");

        Assert.Equal(HttpStatusCode.NotFound, (await navegante.IrAsync(Paquete.Base + archivo)).Estado);
    }

    [Theory]
    [InlineData("workflows/definitions")]
    [InlineData("workflows/definitions/c-informes-de-avance/edit")]
    [InlineData("workflows/instances")]
    [InlineData("workflows/instances/x/view")]
    public async Task El_documento_de_Studio_no_nombra_a_otro_servidor_y_tiene_un_solo_elemento(string direccion)
    {
        using var navegante = await servidor.EntrarAsync("dueno");

        var pagina = await navegante.IrAsync(Paquete.Base + direccion);

        Assert.Equal(HttpStatusCode.OK, pagina.Estado);
        Assert.DoesNotContain("://", pagina.Texto, StringComparison.Ordinal);
        Assert.StartsWith("elsa-workflow-", pagina.Html.Body!.Dataset["elemento"], StringComparison.Ordinal);
        foreach (var recurso in pagina.Html.QuerySelectorAll("script[src], link[rel=stylesheet]"))
        {
            var ruta = recurso.GetAttribute("src") ?? recurso.GetAttribute("href")!;
            var respuesta = await navegante.IrAsync(ruta.StartsWith('/') ? ruta : Paquete.Base + ruta);
            Assert.True(respuesta.Estado == HttpStatusCode.OK, ruta);
        }
    }

    [Fact]
    public async Task Ninguna_hoja_de_estilo_ni_los_guiones_de_la_pagina_cargan_nada_de_otro_servidor()
    {
        using var navegante = await servidor.EntrarAsync("dueno");
        var pagina = await navegante.IrAsync(Paquete.Base + "workflows/definitions");
        foreach (var hoja in pagina.Html.QuerySelectorAll("link[rel=stylesheet]").Select(hoja => hoja.GetAttribute("href")!))
        {
            var texto = (await navegante.IrAsync(hoja.StartsWith('/') ? hoja : Paquete.Base + hoja)).Texto;
            Assert.Empty(CargaAjena().Matches(texto).Select(hallada => hallada.Value));
        }

        foreach (var guion in pagina.Html.QuerySelectorAll("script[src^='/']").Select(guion => guion.GetAttribute("src")!))
        {
            Assert.DoesNotContain("://", (await navegante.IrAsync(guion)).Texto, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task La_politica_de_contenido_deja_correr_a_Studio_solo_dentro_de_su_marco()
    {
        using var navegante = await servidor.EntrarAsync("dueno");

        var studio = await PoliticaAsync(navegante, Paquete.Base + "workflows/definitions");
        var marco = await PoliticaAsync(navegante, "/flujos");

        Assert.Contains("'wasm-unsafe-eval'", studio, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", studio, StringComparison.Ordinal);
        Assert.DoesNotContain("http", studio, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", marco, StringComparison.Ordinal);
        Assert.Contains("frame-src 'self'", marco, StringComparison.Ordinal);
        Assert.DoesNotContain("frame-src", await PoliticaAsync(navegante, "/cuenta"), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PedirAsync(Navegante navegante, string archivo, string compresiones)
    {
        using var peticion = new HttpRequestMessage(HttpMethod.Get, Paquete.Base + archivo);
        peticion.Headers.Add("Accept-Encoding", compresiones);
        return (await navegante.EnviarAsync(peticion)).Respuesta;
    }

    private static async Task<string> PoliticaAsync(Navegante navegante, string direccion) =>
        (await navegante.IrAsync(direccion)).Respuesta.Headers.GetValues("Content-Security-Policy").Single();

    [GeneratedRegex("""(@import\s+|url\(\s*)['"]?(https?:)?//[^'")]+""")]
    private static partial Regex CargaAjena();
}
