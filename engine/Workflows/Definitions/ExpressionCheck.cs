using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>Expressions of an activity that cannot be evaluated: scripts that do not parse, languages that are not here.</summary>
internal static class ExpressionCheck
{
    /// <summary>A script that does not parse.</summary>
    public const string InvalidScript = "EXPRESION_INVALIDA";

    /// <summary>An expression in a language that this server does not run.</summary>
    public const string OtherLanguage = "LENGUAJE_NO_DISPONIBLE";

    private static readonly HashSet<string> Evaluated = ["", "Literal", "Object", "Json", "Variable", "Input", "JavaScript"];
    private static readonly HashSet<string> Elsewhere = ["Liquid", "CSharp", "Python", "Secret", "Delegate"];

    /// <summary>Each with the input that holds it.</summary>
    public static IEnumerable<(string Code, string Input, string Message)> Of(ActivityNode node, JavaScriptEngine scripts)
    {
        var children = node.Children.Select(child => (JsonNode)child.Json).ToHashSet<JsonNode>(ReferenceEqualityComparer.Instance);
        return node.Json
            .Where(member => member.Key is not ("customProperties" or "metadata"))
            .SelectMany(member => Within(member.Value, children).SelectMany(expression => Problems(expression, scripts)).Select(problem => (problem.Code, member.Key, problem.Message)));
    }

    /// <summary>Expression objects <c>{ type, value }</c> inside a member, without those of child activities.</summary>
    private static IEnumerable<JsonObject> Within(JsonNode? node, HashSet<JsonNode> children) => node switch
    {
        JsonObject json when children.Contains(json) => [],
        JsonObject json when json.ContainsKey("value") && json.Text("type") is { } type && (Evaluated.Contains(type) || Elsewhere.Contains(type)) => [json],
        JsonObject json when json.Member("expression") is JsonObject expression => [expression],
        JsonObject json => json.SelectMany(member => Within(member.Value, children)),
        JsonArray list => list.SelectMany(item => Within(item, children)),
        _ => [],
    };

    private static IEnumerable<(string Code, string Message)> Problems(JsonObject expression, JavaScriptEngine scripts)
    {
        var type = expression.Text("type") ?? "";
        if (!Evaluated.Contains(type))
        {
            return [(OtherLanguage, $"las expresiones en {Name(type)} no se evalúan en este servidor; escríbala en JavaScript.")];
        }

        var text = expression.Text("value") ?? "";
        return type switch
        {
            "JavaScript" => scripts.Check(text).Select(problem => (InvalidScript, $"línea {problem.Line}, columna {problem.Column}: {problem.Message}")),
            "Variable" or "Input" when text.Length > 0 && !IsObject(text) => [("REFERENCIA_INVALIDA", $"la referencia a {(type == "Input" ? "la entrada" : "la variable")} no se puede leer; elíjala de nuevo.")],
            _ => [],
        };
    }

    private static string Name(string type) => type == "CSharp" ? "C#" : type;

    private static bool IsObject(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
