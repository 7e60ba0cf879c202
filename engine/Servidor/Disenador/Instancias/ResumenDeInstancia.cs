using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>An instance in a list.</summary>
internal sealed record ResumenDeInstancia(
    string Id,
    string DefinitionId,
    string DefinitionVersionId,
    int Version,
    string Status,
    string SubStatus,
    string? CorrelationId,
    string? Name,
    int IncidentCount,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? FinishedAt)
{
    public static ResumenDeInstancia De(InstanceSummary i) => new(
        i.Id, i.DefinitionId, i.DefinitionVersionId, i.Version, i.Status.ToString(), i.SubStatus.ToString(), i.CorrelationId, i.Name,
        i.IncidentCount, i.CreatedAt, i.UpdatedAt, i.FinishedAt);
}
