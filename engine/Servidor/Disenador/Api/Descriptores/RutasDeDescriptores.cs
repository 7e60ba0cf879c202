using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>What the designer's lists and menus offer beside activities.</summary>
internal static class RutasDeDescriptores
{
    public static void MapDescriptores(this RouteGroupBuilder grupo)
    {
        grupo.MapGet("/descriptors/expression-descriptors", () => JsonDelApi.Lista(Expresiones.Todas));
        grupo.MapGet("/descriptors/variables", () => JsonDelApi.Lista(TiposDeVariable.Todos));
        grupo.MapGet("/descriptors/storage-drivers", () => JsonDelApi.Lista(Estrategias.Almacenes));
        grupo.MapGet("/descriptors/workflow-activation-strategies", () => JsonDelApi.Lista(Estrategias.DeActivacion));
        grupo.MapGet("/descriptors/incident-strategies", () => JsonDelApi.Lista(Estrategias.DeIncidentes));
        grupo.MapGet("/descriptors/log-persistence-strategies", () => JsonDelApi.Lista(Estrategias.DeBitacora));
        grupo.MapGet("/descriptors/commit-strategies/workflows", () => JsonDelApi.Lista(Estrategias.DeGuardadoDeFlujos));
        grupo.MapGet("/descriptors/commit-strategies/activities", () => JsonDelApi.Lista(Estrategias.DeGuardadoDeActividades));
        grupo.MapGet("/descriptors/output-converters", () => JsonDelApi.Lista(Array.Empty<JsonObject>()));
        grupo.MapGet("/features/installed", () => JsonDelApi.Lista(Caracteristicas.Instaladas));
        grupo.MapGet("/features/installed/{fullName}", (string fullName) =>
            Caracteristicas.Instaladas.FirstOrDefault(una => una.FullName == fullName) is { } caracteristica
                ? JsonDelApi.Responder(caracteristica)
                : Results.NotFound());
        grupo.MapGet("/package/version", () => JsonDelApi.Responder(new { PackageVersion = "3.8.2" }));
    }
}
