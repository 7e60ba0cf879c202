using System.Net;
using SeguimientoDesempeno.Servidor.Portal;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Portal;

public sealed class PortalTests : ServidorDePrueba
{
    [Fact]
    public async Task Sirve_el_indice_de_cada_carpeta_y_completa_la_diagonal_que_falta()
    {
        Publicar("indicadores/SPC-01/index.html", "<h1>Indicador</h1>");
        using var navegante = Navegante();

        var sinDiagonal = await navegante.IrAsync("/portal/indicadores/SPC-01");
        var pagina = await navegante.SeguirAsync(sinDiagonal);

        Assert.Equal(HttpStatusCode.MovedPermanently, sinDiagonal.Estado);
        Assert.Equal("Indicador", pagina.Titulo);
        Assert.Equal("text/html; charset=utf-8", pagina.Respuesta.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Lo_que_no_cambio_no_se_vuelve_a_enviar()
    {
        Publicar("datos.csv", "a,b\n");
        using var navegante = Navegante();
        var primera = await navegante.IrAsync("/portal/datos.csv");
        using var repetida = new HttpRequestMessage(HttpMethod.Get, "/portal/datos.csv");
        repetida.Headers.IfNoneMatch.Add(primera.Respuesta.Headers.ETag!);

        var segunda = await navegante.EnviarAsync(repetida);

        Assert.Equal(HttpStatusCode.NotModified, segunda.Estado);
    }

    [Fact]
    public async Task Una_direccion_desconocida_muestra_la_pagina_404_del_portal()
    {
        Publicar("404.html", "<h1>No está en el portal</h1>");
        using var navegante = Navegante();

        var pagina = await navegante.IrAsync("/portal/no/existe/");

        Assert.Equal(HttpStatusCode.NotFound, pagina.Estado);
        Assert.Equal("No está en el portal", pagina.Titulo);
    }

    [Theory]
    [InlineData("/portal/..%2Fseguimiento.db")]
    [InlineData("/portal/%2e%2e/seguimiento.db")]
    [InlineData("/portal/..%5Cseguimiento.db")]
    [InlineData("/portal//etc/passwd")]
    public async Task No_se_puede_salir_de_la_carpeta_del_portal(string direccion)
    {
        Publicar("index.html", "<h1>Portal</h1>");
        using var navegante = Navegante();

        Assert.NotEqual(HttpStatusCode.OK, (await navegante.IrAsync(direccion)).Estado);
    }

    [Fact]
    public async Task Antes_de_la_primera_publicacion_se_dice_que_no_hay_nada()
    {
        using var navegante = Navegante();

        var pagina = await navegante.IrAsync("/portal/");

        Assert.Equal(HttpStatusCode.NotFound, pagina.Estado);
    }

    [Fact]
    public async Task Un_portal_que_no_se_puede_escribir_no_impide_que_el_servidor_arranque()
    {
        await File.WriteAllTextAsync(Path.Combine(Datos, "portal"), "aquí no cabe una carpeta");

        await Servicio<GeneradorDelPortal>().PonerAlDiaAsync();
    }

    private void Publicar(string ruta, string contenido)
    {
        var archivo = Path.Combine(Datos, "portal", ruta);
        Directory.CreateDirectory(Path.GetDirectoryName(archivo)!);
        File.WriteAllText(archivo, contenido);
    }
}
