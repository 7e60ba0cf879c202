using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>A whole instance as Studio reads it.</summary>
internal static class ModeloDeInstancia
{
    /// <summary>Null when there is none.</summary>
    public static JsonObject? De(ITransaction tx, WorkflowHost flujos, string id)
    {
        if (tx.Workflows.FindInstance(id) is not { } i)
        {
            return null;
        }

        var json = JsonSerializer.SerializeToNode(
            new ResumenDeInstancia(
                i.Id, i.DefinitionId, i.DefinitionVersionId, i.Version, i.Status.ToString(), i.SubStatus.ToString(), i.CorrelationId, i.Name,
                i.IncidentCount, i.CreatedAt, i.UpdatedAt, i.FinishedAt),
            JsonDelApi.Opciones)!.AsObject();
        if (i.ParentInstanceId is { } madre)
        {
            json["parentWorkflowInstanceId"] = madre;
        }

        json["isExecuting"] = false;
        json["isSystem"] = false;
        json["workflowState"] = flujos.DescribeState(tx, id);
        return json;
    }
}
