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
    string? ToolVersion,
    string MaterializerName,
    bool IsMaterializerAvailable,
    IReadOnlyList<Enlace> Links)
{
    public static ResumenDeDefinicion De(DefinitionSummary version, bool puedeEditar) => new(
        version.Id,
        version.DefinitionId,
        version.Name,
        version.Description,
        version.Version,
        version.IsLatest,
        version.IsPublished,
        version.IsReadonly,
        version.CreatedAt,
        ModeloDeDefinicion.VersionDeHerramienta(version.ToolVersion),
        "Json",
        IsMaterializerAvailable: true,
        Enlaces.DeDefinicion(version.DefinitionId, version.Id, puedeEditar && !version.IsReadonly));
}
