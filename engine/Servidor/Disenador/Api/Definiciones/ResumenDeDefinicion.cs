using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>A version in a list.</summary>
internal sealed record ResumenDeDefinicion(
    string Id,
    string DefinitionId,
    string? Name,
    string? Description,
    int Version,
    bool IsLatest,
    bool IsPublished,
    bool IsReadonly,
    DateTimeOffset CreatedAt,
    string MaterializerName,
    bool IsMaterializerAvailable,
    IReadOnlyList<Enlace> Links)
{
    public static ResumenDeDefinicion De(DefinitionRecord version, bool puedeEditar)
    {
        var json = JsonNode.Parse(version.Json) as JsonObject ?? [];
        var soloLectura = json.Flag("isReadonly");
        return new ResumenDeDefinicion(
            version.Id,
            version.DefinitionId,
            version.Name,
            json.Text("description"),
            version.Version,
            version.IsLatest,
            version.IsPublished,
            soloLectura,
            version.CreatedAt,
            "Json",
            IsMaterializerAvailable: true,
            Enlaces.DeDefinicion(version.DefinitionId, version.Id, puedeEditar && !soloLectura));
    }
}
