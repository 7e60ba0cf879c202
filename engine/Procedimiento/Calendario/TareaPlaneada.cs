using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Calendario;

/// <summary>What a published workflow says will be due: a task with its deadline rule, or a day on which the calendar starts it.</summary>
internal sealed record TareaPlaneada(string Paso, string Titulo, IReadOnlyList<string> Roles, string Regla)
{
    /// <summary>All of the published workflows, in their order. Rules and roles decided while a workflow runs are left out.</summary>
    public static IEnumerable<TareaPlaneada> De(IWorkflowStore flujos) => flujos.ListDefinitions()
        .Where(d => d.IsPublished)
        .OrderBy(d => d.DefinitionId, StringComparer.Ordinal)
        .SelectMany(d => Actividades(JsonNode.Parse(d.Json)?["root"]))
        .Select(Leer)
        .OfType<TareaPlaneada>();

    private static TareaPlaneada? Leer(JsonObject actividad) => (string?)actividad["type"] switch
    {
        TareaHumana.Tipo when Literal(actividad, "vence") is { } regla && Literal(actividad, "rol") is { } roles => new(
            Literal(actividad, "paso") ?? "",
            Literal(actividad, "titulo") ?? "",
            roles.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            regla),
        DisparadorCalendario.Tipo when Literal(actividad, "regla") is { } regla => new(
            Literal(actividad, "paso") ?? "", (string?)actividad["metadata"]?["displayText"] ?? "Inicia el flujo", [], regla),
        _ => null,
    };

    // Activities lie in lists and under single members (a loop's body), at any depth.
    private static IEnumerable<JsonObject> Actividades(JsonNode? nodo) => nodo switch
    {
        JsonObject objeto => (objeto["type"] is not null ? [objeto] : Enumerable.Empty<JsonObject>())
            .Concat(objeto.Where(m => m.Key is not ("metadata" or "customProperties")).SelectMany(m => Actividades(m.Value))),
        JsonArray lista => lista.SelectMany(Actividades),
        _ => [],
    };

    private static string? Literal(JsonObject actividad, string entrada) =>
        actividad[entrada] is JsonObject valor && valor["expression"] is JsonObject { } expresion && (string?)expresion["type"] == "Literal"
            && expresion["value"] is JsonValue literal && literal.TryGetValue<string>(out var texto) && texto.Length > 0
            ? texto
            : null;
}
