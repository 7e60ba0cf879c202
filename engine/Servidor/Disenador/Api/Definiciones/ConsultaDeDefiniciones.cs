using Microsoft.AspNetCore.Mvc;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>What the list of definitions is asked for. Without page and size: everything.</summary>
internal sealed record ConsultaDeDefiniciones(
    [FromQuery] string? VersionOptions,
    [FromQuery] int? Page,
    [FromQuery] int? PageSize,
    [FromQuery] string? SearchTerm,
    [FromQuery] bool? IsSystem,
    [FromQuery] string[]? DefinitionIds,
    [FromQuery] string[]? Ids,
    [FromQuery] string? OrderBy,
    [FromQuery] string? OrderDirection)
{
    public (IReadOnlyList<DefinitionRecord> Versiones, int Total) En(IWorkflowStore almacen)
    {
        var todas = almacen.ListDefinitions().Where(version => OpcionDeVersion.Incluye(VersionOptions, version)
            && (DefinitionIds is not { Length: > 0 } || DefinitionIds.Contains(version.DefinitionId))
            && (Ids is not { Length: > 0 } || Ids.Contains(version.Id))
            && (string.IsNullOrWhiteSpace(SearchTerm) || (version.Name ?? "").Contains(SearchTerm, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(version => version.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var pagina = PageSize is > 0 ? todas.Skip((Page ?? 0) * PageSize.Value).Take(PageSize.Value).ToList() : todas;
        return (pagina, todas.Count);
    }
}
