using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>An input with the editor that suits it.</summary>
internal static class EntradaEnJson
{
    public static JsonObject De(InputDescriptor entrada, int orden, bool sintetica, IEnumerable<InputOption> enUso)
    {
        var editor = entrada.UiHint ?? Editor(entrada);
        var json = new JsonObject
        {
            ["name"] = entrada.Name,
            ["typeName"] = entrada.TypeName,
            ["displayName"] = entrada.DisplayName ?? Palabras.Separar(entrada.Name),
            ["description"] = entrada.Description ?? "",
            ["order"] = orden,
            ["isBrowsable"] = true,
            ["isSerializable"] = true,
            ["isSynthetic"] = sintetica,
            ["isWrapped"] = entrada.IsWrapped,
            ["uiHint"] = editor,
            ["autoEvaluate"] = entrada.AutoEvaluate,
            ["isReadOnly"] = false,
            ["isSensitive"] = entrada.IsSensitive,
        };
        if (entrada.Category is { } categoria) json["category"] = categoria;
        if (entrada.DefaultValue is { } valor) json["defaultValue"] = JsonValue.Create(valor);
        if (entrada.DefaultSyntax is { } sintaxis) json["defaultSyntax"] = sintaxis;
        if (Especificaciones(entrada, editor, enUso) is { } especificaciones) json["uiSpecifications"] = especificaciones;
        return json;
    }

    private static string Editor(InputDescriptor entrada) => entrada switch
    {
        { Options.Count: > 0 } or { LiveOptions: not null } => "dropdown",
        { Language: not null } => "code-editor",
        { TypeName: "Boolean" } => "checkbox",
        { TypeName: "ObjectDictionary" or "StringDictionary" } => "dictionary",
        _ => "singleline",
    };

    private static JsonObject? Especificaciones(InputDescriptor entrada, string editor, IEnumerable<InputOption> enUso)
    {
        var json = entrada.UiSpecifications?.DeepClone().AsObject() ?? [];
        if (Lista(editor) is { } lista)
        {
            json[editor] = new JsonObject { [lista] = Opciones([.. entrada.LiveOptions?.Invoke() ?? entrada.Options, .. enUso]) };
        }

        if (entrada.Language is { } lenguaje)
        {
            json["code-editor"] = new JsonObject { ["language"] = lenguaje };
        }

        return json.Count == 0 ? null : json;
    }

    private static string? Lista(string editor) => editor switch
    {
        "dropdown" => "selectList",
        "checklist" => "checkList",
        "radiolist" => "radioList",
        _ => null,
    };

    private static JsonObject Opciones(IReadOnlyList<InputOption> opciones) => new()
    {
        ["items"] = new JsonArray([.. opciones.Select(opcion => new JsonObject { ["text"] = opcion.Text, ["value"] = opcion.Value })]),
        ["isFlagsEnum"] = false,
    };
}
