using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>A version as the designer reads it: envelope, activities completed for drawing, and links.</summary>
internal sealed class ModeloDeDefinicion(WorkflowHost motor)
{
    private static readonly string[] Listas = ["variables", "inputs", "outputs", "outcomes"];
    private static readonly string[] Objetos = ["customProperties", "options"];

    public JsonObject De(ITransaction tx, DefinitionRecord version, bool puedeEditar)
    {
        var json = JsonNode.Parse(version.Json) as JsonObject ?? [];
        var soloLectura = json.Flag("isReadonly");
        var modelo = new JsonObject
        {
            ["id"] = version.Id,
            ["definitionId"] = version.DefinitionId,
            ["name"] = version.Name,
            ["description"] = json.Text("description"),
            ["createdAt"] = version.CreatedAt,
            ["version"] = version.Version,
            ["toolVersion"] = VersionDeHerramienta(json.Text("toolVersion")),
            ["isLatest"] = version.IsLatest,
            ["isPublished"] = version.IsPublished,
            ["isReadonly"] = soloLectura,
            ["isSystem"] = json.Flag("isSystem"),
        };
        foreach (var nombre in Listas)
        {
            modelo[nombre] = json.Member(nombre) is JsonArray lista ? lista.DeepClone() : new JsonArray();
        }

        foreach (var nombre in Objetos)
        {
            modelo[nombre] = json.Member(nombre) is JsonObject objeto ? objeto.DeepClone() : new JsonObject();
        }

        foreach (var variable in ((JsonArray)modelo["variables"]!).OfType<JsonObject>())
        {
            VariableComoTexto(variable);
        }

        // Old files say it outside the options.
        if (json.Flag("usableAsActivity") && ((JsonObject)modelo["options"]!).Member("usableAsActivity") is null)
        {
            modelo["options"]!["usableAsActivity"] = true;
        }

        modelo["materializerName"] = "Json";
        modelo["root"] = motor.DesignerRoot(tx, version);
        modelo["links"] = JsonSerializer.SerializeToNode(
            Enlaces.DeDefinicion(version.DefinitionId, version.Id, puedeEditar && !soloLectura), JsonDelApi.Opciones);
        foreach (var vacio in modelo.Where(miembro => miembro.Value is null).Select(miembro => miembro.Key).ToList())
        {
            modelo.Remove(vacio);
        }

        return modelo;
    }

    /// <summary>The designer reads it as a version of four numbers or not at all.</summary>
    public static string? VersionDeHerramienta(string? texto) => Version.TryParse(texto, out var version) ? version.ToString() : null;

    private static void VariableComoTexto(JsonObject variable)
    {
        if (variable.Member("value") is { } valor)
        {
            variable["value"] = valor is JsonValue ? variable.Text("value") : valor.ToJsonString();
        }

        variable["isArray"] = variable.Flag("isArray");
        variable["id"] ??= variable.Text("name");
    }
}
