using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Seguridad;

[Collection(ServidorCompartido.Nombre)]
public sealed class AntifalsificacionTests(ServidorDePrueba servidor)
{
    [Theory]
    [InlineData("/entrar")]
    [InlineData("/salir")]
    [InlineData("/salir-de-todo")]
    [InlineData("/tareas/cualquiera")]
    public async Task Un_formulario_que_este_servidor_no_entrego_se_rechaza(string direccion)
    {
        using var navegante = await servidor.EntrarAsync("ana");
        using var peticion = new HttpRequestMessage(HttpMethod.Post, direccion)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["_handler"] = "tarea", ["_formulario"] = "inventado" }),
        };

        var respuesta = await navegante.EnviarAsync(peticion);

        Assert.Equal(HttpStatusCode.BadRequest, respuesta.Estado);
        Assert.Equal(HttpStatusCode.OK, (await navegante.IrAsync("/tareas")).Estado);
    }

    [Fact]
    public void Todo_lo_que_admite_POST_exige_el_sello_del_formulario()
    {
        // The designer's API does not listen to cookies: what another site makes a browser send there comes without a pass.
        // What workflows serve by HTTP has callers without a form: there, a session that comes from another site may only read.
        var sinSello = servidor.Servicio<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(punto => !punto.RoutePattern.RawText!.StartsWith("/elsa/", StringComparison.Ordinal) && !punto.RoutePattern.RawText.StartsWith("/workflows/", StringComparison.Ordinal))
            .Where(punto => punto.Metadata.GetMetadata<IHttpMethodMetadata>() is { } metodos && metodos.HttpMethods.Contains("POST"))
            .Where(punto => punto.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: true })
            .Select(punto => punto.DisplayName);

        Assert.Empty(sinSello);
    }
}
