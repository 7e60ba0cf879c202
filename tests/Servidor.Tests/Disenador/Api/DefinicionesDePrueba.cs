using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Api;

/// <summary>Definitions to try the API with.</summary>
public static class DefinicionesDePrueba
{
    /// <summary>A flowchart that writes these lines one after another.</summary>
    public static JsonObject Renglones(string id, params string[] renglones) => new()
    {
        ["definitionId"] = id,
        ["name"] = id,
        ["root"] = new JsonObject
        {
            ["id"] = "flujo",
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["activities"] = new JsonArray([.. renglones.Select((texto, orden) => Renglon($"r{orden + 1}", "Literal", texto))]),
            ["connections"] = new JsonArray([.. renglones.Skip(1).Select((_, orden) => Conexion($"r{orden + 1}", $"r{orden + 2}"))]),
        },
    };

    public static JsonObject Renglon(string id, string lenguaje, string texto) => new()
    {
        ["id"] = id,
        ["name"] = id,
        ["type"] = "Elsa.WriteLine",
        ["version"] = 1,
        ["text"] = new JsonObject { ["typeName"] = "String", ["expression"] = new JsonObject { ["type"] = lenguaje, ["value"] = texto } },
        ["customProperties"] = new JsonObject(),
        ["metadata"] = new JsonObject(),
    };

    public static JsonObject Conexion(string desde, string hacia, string salida = "Done") => new()
    {
        ["source"] = new JsonObject { ["activity"] = desde, ["port"] = salida },
        ["target"] = new JsonObject { ["activity"] = hacia, ["port"] = "In" },
        ["vertices"] = new JsonArray(),
    };

    /// <summary>Definitions of the reference's test cases, as files have them.</summary>
    public static IEnumerable<string> DeReferencia() =>
        Directory.EnumerateFiles(Path.Combine(Raiz(new DirectoryInfo(AppContext.BaseDirectory)), "tests", "Compatibilidad", "vectores", "defs"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    private static string Raiz(DirectoryInfo carpeta) =>
        File.Exists(Path.Combine(carpeta.FullName, "SeguimientoDesempeno.sln")) ? carpeta.FullName : Raiz(carpeta.Parent!);
}
