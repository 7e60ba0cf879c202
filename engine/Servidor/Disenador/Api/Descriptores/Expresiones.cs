using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>Kinds of expressions. Those that this server does not evaluate are not offered: a definition that has one is shown as it is.</summary>
internal static class Expresiones
{
    public static IReadOnlyList<JsonObject> Todas { get; } =
    [
        Una("Literal", "Valor fijo", seOfrece: false),
        Una("Object", "Objeto", seOfrece: false, lenguaje: "json"),
        Una("Variable", "Variable"),
        Una("Input", "Entrada del flujo"),
        Una("JavaScript", "JavaScript", lenguaje: "javascript"),
        Una("Liquid", "Liquid (no disponible aquí)", seOfrece: false, lenguaje: "liquid"),
        Una("CSharp", "C# (no disponible aquí)", seOfrece: false, lenguaje: "csharp"),
        Una("Python", "Python (no disponible aquí)", seOfrece: false, lenguaje: "python"),
    ];

    private static JsonObject Una(string tipo, string nombre, bool seOfrece = true, string? lenguaje = null) => new()
    {
        ["type"] = tipo,
        ["displayName"] = nombre,
        ["isSerializable"] = true,
        ["isBrowsable"] = seOfrece,
        ["properties"] = lenguaje is null ? new JsonObject() : new JsonObject { ["MonacoLanguage"] = lenguaje },
    };
}
