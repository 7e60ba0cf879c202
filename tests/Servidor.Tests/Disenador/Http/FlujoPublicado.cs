using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Http;

/// <summary>Publishes small sequences in the server under test.</summary>
internal static class FlujoPublicado
{
    public static async Task PublicarAsync(this ServidorDePrueba servidor, string id, params JsonNode[] actividades)
    {
        var json = new JsonObject
        {
            ["definitionId"] = id,
            ["name"] = id,
            ["root"] = new JsonObject { ["id"] = "s", ["type"] = "Elsa.Sequence", ["activities"] = new JsonArray(actividades) },
        }.ToJsonString();
        var importado = await servidor.Servicio<ITransactor>().RunAsync(tx => servidor.Servicio<WorkflowHost>().ImportDefinition(tx, json, publish: true));
        Assert.Empty(importado.Problems);
    }

    public static JsonObject Entrada(string ruta, params (string Nombre, JsonNode Valor)[] entradas) =>
        Actividad("entrada", "Elsa.HttpEndpoint", [("path", Texto("String", ruta)), .. entradas]);

    public static JsonObject Iniciando(this JsonObject actividad)
    {
        actividad["customProperties"] = new JsonObject { ["canStartWorkflow"] = true };
        return actividad;
    }

    public static JsonObject Respuesta(string guion, string? estado = null, string id = "respuesta") => Actividad(
        id, "Elsa.WriteHttpResponse", ("content", Guion(guion)), ("statusCode", Texto("HttpStatusCode", estado ?? "OK")));

    public static JsonObject Actividad(string id, string tipo, params (string Nombre, JsonNode Valor)[] entradas)
    {
        var json = new JsonObject { ["id"] = id, ["name"] = id, ["type"] = tipo, ["version"] = 1 };
        foreach (var (nombre, valor) in entradas) json[nombre] = valor;
        return json;
    }

    public static JsonObject Texto(string tipo, string valor) => new()
    {
        ["typeName"] = tipo, ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = valor },
    };

    public static JsonObject Objeto(string tipo, string json) => new()
    {
        ["typeName"] = tipo, ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = json },
    };

    public static JsonObject Guion(string guion) => new()
    {
        ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = guion },
    };
}
