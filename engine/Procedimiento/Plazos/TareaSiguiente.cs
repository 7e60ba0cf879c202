using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Plazos;

/// <summary>
/// The task that a step leads to, found in the drawing itself: what a mail says of its deadline is the deadline that the
/// task has, and is written in one place.
/// </summary>
internal sealed class TareaSiguiente(IWorkflowStore flujos)
{
    private static readonly string[] Inician = ["Elsa.DispatchWorkflow", "Elsa.BulkDispatchWorkflows", "Elsa.ExecuteWorkflow"];

    /// <summary>Deadline rule of the first task after an activity, in a flow that it starts too; null when there is none, or its rule is computed.</summary>
    public string? Vence(ActivityNode actividad) => actividad.Parent is { } flujo ? Buscar(flujo.Json, Sucesores(flujo.Json, actividad.Id), [flujo.Id]) : null;

    private string? Buscar(JsonObject flujo, IEnumerable<string> desde, HashSet<string> vistos)
    {
        var actividades = (flujo["activities"] as JsonArray ?? []).OfType<JsonObject>().ToDictionary(a => (string)a["id"]!);
        var pendientes = new Queue<string>(desde);
        while (pendientes.TryDequeue(out var id))
        {
            if (!vistos.Add(id) || !actividades.TryGetValue(id, out var actividad)) continue;
            var tipo = (string?)actividad["type"];
            if (tipo == TareaHumana.Tipo) return Literal(actividad, "vence");
            if (Inician.Contains(tipo) && EnOtroFlujo(actividad, vistos) is { } regla) return regla;
            foreach (var sucesor in Sucesores(flujo, id)) pendientes.Enqueue(sucesor);
        }

        return null;
    }

    private string? EnOtroFlujo(JsonObject actividad, HashSet<string> vistos)
    {
        if (Literal(actividad, "workflowDefinitionId") is not { } id || !vistos.Add("definicion/" + id) || flujos.FindPublished(id) is not { } definicion) return null;
        var raiz = JsonNode.Parse(definicion.Json)!["root"]!.AsObject();
        var destinos = Conexiones(raiz).Select(c => (string?)c["target"]?["activity"]).ToHashSet();
        var primeras = (raiz["activities"] as JsonArray ?? []).Select(a => (string)a!["id"]!).Where(a => !destinos.Contains(a));
        return Buscar(raiz, primeras, [.. vistos.Where(v => v.StartsWith("definicion/", StringComparison.Ordinal))]);
    }

    private static IEnumerable<string> Sucesores(JsonObject flujo, string id) =>
        Conexiones(flujo).Where(c => (string?)c["source"]?["activity"] == id).Select(c => (string)c["target"]!["activity"]!);

    private static IEnumerable<JsonNode> Conexiones(JsonObject flujo) => (flujo["connections"] as JsonArray ?? []).OfType<JsonNode>();

    private static string? Literal(JsonObject actividad, string entrada) =>
        actividad[entrada]?["expression"] is { } expresion && (string?)expresion["type"] == "Literal" ? (string?)expresion["value"] : null;
}
