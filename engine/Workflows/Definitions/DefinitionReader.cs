using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>Reads the text of a definition and says what its author has to mend.</summary>
public static class DefinitionReader
{
    /// <summary>Reads a definition; its JSON is kept as it is, unknown members included.</summary>
    /// <param name="json">The text.</param>
    /// <param name="registry">Known activity types.</param>
    /// <param name="scripts">Checks scripts when given.</param>
    /// <param name="accepts">Whether an activity object of an unknown type is fine all the same (a workflow used as activity).</param>
    public static DefinitionReading Read(
        string json, ActivityRegistry registry, JavaScriptEngine? scripts = null, Func<JsonObject, bool>? accepts = null)
    {
        ArgumentNullException.ThrowIfNull(registry);
        JsonNode? node;
        try
        {
            node = JsonNode.Parse(json);
        }
        catch (JsonException error)
        {
            return DefinitionReading.Failed(new DefinitionProblem(
                "NO_ES_JSON",
                "El archivo no es JSON válido: " + (string.IsNullOrWhiteSpace(json) ? "está vacío." : "revise comas, comillas y llaves en el lugar indicado."),
                $"línea {error.LineNumber + 1 ?? 1}, columna {error.BytePositionInLine + 1 ?? 1}",
                Prevents: true));
        }

        if (node is not JsonObject definition)
        {
            return DefinitionReading.Failed(new DefinitionProblem(
                "NO_ES_FLUJO", "El archivo es JSON, pero no la definición de un flujo: se esperaba un objeto con «root».", null, Prevents: true));
        }

        if (definition.Member("root") is not (null or JsonObject))
        {
            return DefinitionReading.Failed(new DefinitionProblem("NO_ES_FLUJO", "«root» debe ser una actividad.", "root", Prevents: true));
        }

        var problems = new List<DefinitionProblem>();
        if (definition.Member("root") is JsonObject root)
        {
            Check(root, "root", registry, scripts, accepts ?? (_ => false), new HashSet<string>(StringComparer.Ordinal), problems);
        }

        return new DefinitionReading(problems.Exists(problem => problem.Prevents) ? null : definition, problems);
    }

    private static void Check(
        JsonObject activity, string place, ActivityRegistry registry, JavaScriptEngine? scripts, Func<JsonObject, bool> accepts, HashSet<string> ids, List<DefinitionProblem> problems)
    {
        var id = activity.Text("id");
        var where = id is null ? place : $"{place} (actividad «{id}»)";
        if (id is not null && !ids.Add(id))
        {
            problems.Add(new DefinitionProblem("IDENTIFICADOR_REPETIDO", $"Dos actividades tienen el identificador «{id}».", where, Prevents: true));
        }

        var type = activity.Text("type");
        var known = type is null ? null : registry.Find(type);
        if (known is null)
        {
            if (!accepts(activity))
            {
                problems.Add(new DefinitionProblem(
                    "ACTIVIDAD_DESCONOCIDA",
                    type is null ? "A la actividad le falta «type»." : $"No existe el tipo de actividad «{type}».",
                    where,
                    Prevents: true));
            }

            return;
        }

        foreach (var (name, member) in activity)
        {
            if (scripts is not null && (member as JsonObject)?.Member("expression") is JsonObject expression && expression.Text("type") == "JavaScript")
            {
                foreach (var problem in scripts.Check(expression.Text("value") ?? ""))
                {
                    problems.Add(new DefinitionProblem(
                        "EXPRESION_INVALIDA", problem.Message, $"{where}, entrada «{name}», línea {problem.Line}, columna {problem.Column}", Prevents: false));
                }
            }
        }

        var index = 0;
        foreach (var child in known.Children(activity))
        {
            Check(child.Json, $"{place}.{char.ToLowerInvariant(child.Port[0])}{child.Port[1..]}[{index++}]", registry, scripts, accepts, ids, problems);
        }
    }
}

/// <summary>What a reading found.</summary>
/// <param name="Definition">The definition, or null when a problem prevents its use.</param>
/// <param name="Problems">Problems and warnings.</param>
public sealed record DefinitionReading(JsonObject? Definition, IReadOnlyList<DefinitionProblem> Problems)
{
    internal static DefinitionReading Failed(DefinitionProblem problem) => new(null, [problem]);
}
