using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>Activity types.</summary>
internal static class RutasDeActividades
{
    public static void MapDescriptoresDeActividades(this RouteGroupBuilder grupo)
    {
        grupo.MapGet("/descriptors/activities", Todas);
        grupo.MapGet("/descriptors/activities/{typeName}", Una);
    }

    private static IResult Todas(ITransactor transactor, CatalogoDeActividades catalogo, HttpContext contexto)
    {
        var texto = transactor.Read(tx => catalogo.Texto(tx.Get<IDefinitionIndex>()));
        contexto.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(texto.Utf8, "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue(texto.Etiqueta));
    }

    private static IResult Una(string typeName, int? version, ITransactor transactor, CatalogoDeActividades catalogo) =>
        transactor.Read(tx => catalogo.Buscar(tx.Get<IDefinitionIndex>(), typeName, version)) is { } descriptor
            ? JsonDelApi.Responder(descriptor)
            : Results.NotFound();
}
