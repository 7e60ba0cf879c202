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
    private const int PaginaMaxima = 1000;

    public DefinitionQuery Traducir()
    {
        var (versiones, numero) = OpcionDeVersion.Leer(VersionOptions);
        var tamano = PageSize is > 0 ? Math.Min(PageSize.Value, PaginaMaxima) : int.MaxValue;
        return new DefinitionQuery
        {
            Versions = versiones,
            Number = numero,
            Search = SearchTerm,
            IsSystem = IsSystem,
            DefinitionIds = DefinitionIds is { Length: > 0 } definiciones ? definiciones : null,
            VersionIds = Ids is { Length: > 0 } ids ? ids : null,
            Order = Enum.TryParse<DefinitionOrder>(OrderBy, ignoreCase: true, out var orden) ? orden : DefinitionOrder.Name,
            Descending = string.Equals(OrderDirection, "Descending", StringComparison.OrdinalIgnoreCase),
            Skip = tamano == int.MaxValue ? 0 : (int)Math.Min((long)Math.Max(Page ?? 0, 0) * tamano, int.MaxValue),
            Take = tamano,
        };
    }
}
