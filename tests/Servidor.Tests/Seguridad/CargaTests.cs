using System.Net;
using SeguimientoDesempeno.Servidor.Seguridad;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Seguridad;

[Collection(ServidorCompartido.Nombre)]
public sealed class CargaTests(ServidorDePrueba servidor)
{
    [Fact]
    public async Task Un_archivo_de_mas_de_10_MB_recibe_una_pagina_en_espanol_y_no_una_conexion_rota()
    {
        using var navegante = await servidor.EntrarAsync("enl-spc");
        using var contenido = new MultipartFormDataContent
        {
            { new ByteArrayContent(new byte[LimiteDeCarga.MaximoDePeticion + 1]), "campo-archivo", "tabla.xlsx" },
        };
        using var peticion = new HttpRequestMessage(HttpMethod.Post, "/tareas/cualquiera") { Content = contenido };

        var respuesta = await navegante.EnviarAsync(peticion);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, respuesta.Estado);
        Assert.Equal("El archivo es demasiado grande", respuesta.Titulo);
    }

    [Fact]
    public async Task Sin_Content_Length_tambien_se_detiene_una_carga_demasiado_grande()
    {
        using var navegante = await servidor.EntrarAsync("enl-spc");
        using var contenido = new MultipartFormDataContent
        {
            { new ByteArrayContent(new byte[LimiteDeCarga.MaximoDePeticion + 1]), "campo-archivo", "tabla.xlsx" },
        };
        using var peticion = new HttpRequestMessage(HttpMethod.Post, "/tareas/cualquiera") { Content = contenido };
        peticion.Headers.TransferEncodingChunked = true;

        // The server cannot know before it has read too much: whether the answer still arrives is up to the network.
        try
        {
            var respuesta = await navegante.EnviarAsync(peticion);
            Assert.True((int)respuesta.Estado >= 400, $"aceptó la carga: {respuesta.Estado}");
        }
        catch (HttpRequestException error)
        {
            Assert.IsNotType<TaskCanceledException>(error.InnerException);
        }
    }
}
