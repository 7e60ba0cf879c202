using System.Net;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Api;

/// <summary>The OpenAPI document: every endpoint is in it, says what it does and who may call it.</summary>
[Collection(ServidorCompartido.Nombre)]
public sealed class DescripcionDelApiTests(ServidorDePrueba servidor)
{
    [Fact]
    public async Task Cada_punto_de_entrada_dice_que_hace_y_quien_puede_llamarlo()
    {
        using var api = await ClienteDelApi.ComoAsync(servidor, "auditor");

        var documento = await api.LeerAsync("/openapi.json");
        var operaciones = documento.Json["paths"]!.AsObject()
            .SelectMany(ruta => ruta.Value!.AsObject().Select(operacion => (Nombre: $"{operacion.Key} {ruta.Key}", Json: operacion.Value!)))
            .ToList();

        Assert.Equal(HttpStatusCode.OK, documento.Estado);
        Assert.Empty(operaciones.Where(operacion => operacion.Json["summary"] is null).Select(operacion => operacion.Nombre));
        Assert.All(operaciones, operacion => Assert.StartsWith("Permiso: ", (string)operacion.Json["description"]!, StringComparison.Ordinal));
        Assert.Equal("Permiso: EditarFlujos (DUENO).", (string)operaciones.Single(o => o.Nombre == "post /elsa/api/workflow-definitions").Json["description"]!);
        Assert.Equal("Permiso: LeerFlujos (DUENO, AUDITOR).", (string)operaciones.Single(o => o.Nombre == "get /elsa/api/workflow-definitions").Json["description"]!);
        var mapeadas = servidor.Servicio<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(punto => (Ruta: "/" + punto.RoutePattern.RawText!.TrimStart('/'), Metodos: punto.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []))
            .Where(punto => punto.Ruta.StartsWith("/elsa/api/", StringComparison.Ordinal) && !punto.Ruta.EndsWith("openapi.json", StringComparison.Ordinal) && !punto.Ruta.Contains("hubs", StringComparison.Ordinal))
            .SelectMany(punto => punto.Metodos.Select(metodo => $"{metodo.ToLowerInvariant()} {punto.Ruta}"));
        Assert.Equal(mapeadas.Distinct().Order(StringComparer.Ordinal), operaciones.Select(operacion => operacion.Nombre).Order(StringComparer.Ordinal));
    }
}
