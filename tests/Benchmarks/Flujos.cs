using System.Text.Json;
using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>Definitions of flowcharts in a line, as Studio writes them.</summary>
internal static class Flujos
{
    /// <summary>Start, then WriteLine and SetVariable in turns.</summary>
    public static string Lineal(int actividades) => Flujo("lineal", Enumerable.Range(1, actividades).Select(i => i % 2 == 0
        ? new JsonObject
        {
            ["type"] = "Elsa.SetVariable",
            ["variable"] = new JsonObject { ["id"] = "cuenta", ["name"] = "cuenta", ["typeName"] = "Int32" },
            ["value"] = Literal("Int32", i),
        }
        : new JsonObject { ["type"] = "Elsa.WriteLine", ["text"] = Literal("String", $"paso {i}") }));

    /// <summary>Steps that each wait for somebody.</summary>
    public static string DeTareas(int pasos) => Flujo("tareas", Enumerable.Range(1, pasos).Select(i => new JsonObject
    {
        ["type"] = "Elsa.RunTask",
        ["taskName"] = Literal("String", $"7.{i} Revisar el informe de avance"),
    }));

    private static string Flujo(string id, IEnumerable<JsonObject> pasos)
    {
        var actividades = new JsonArray(new JsonObject { ["id"] = "inicio", ["type"] = "Elsa.Start", ["version"] = 1 });
        var conexiones = new JsonArray();
        var anterior = "inicio";
        foreach (var (paso, i) in pasos.Select((paso, i) => (paso, i)))
        {
            paso["id"] = $"a{i}";
            paso["version"] = 1;
            actividades.Add(paso);
            conexiones.Add(new JsonObject
            {
                ["source"] = new JsonObject { ["activity"] = anterior, ["port"] = "Done" },
                ["target"] = new JsonObject { ["activity"] = $"a{i}", ["port"] = "In" },
            });
            anterior = $"a{i}";
        }

        return new JsonObject
        {
            ["definitionId"] = id,
            ["name"] = id,
            ["version"] = 1,
            ["variables"] = new JsonArray(new JsonObject { ["id"] = "cuenta", ["name"] = "cuenta", ["typeName"] = "Int32" }),
            ["root"] = new JsonObject
            {
                ["id"] = "raiz",
                ["type"] = "Elsa.Flowchart",
                ["version"] = 1,
                ["activities"] = actividades,
                ["connections"] = conexiones,
            },
        }.ToJsonString();
    }

    private static JsonObject Literal(string tipo, object valor) => new()
    {
        ["typeName"] = tipo,
        ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = JsonSerializer.SerializeToNode(valor) },
    };
}
