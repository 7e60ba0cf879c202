using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;

namespace SeguimientoDesempeno.Procedimiento.Tests.Flujos;

/// <summary>A workflow file, read for what its tests look at.</summary>
internal sealed record Flujo(string Nombre, JsonObject Definicion)
{
    public static IReadOnlyList<Flujo> Todos { get; } =
    [
        .. Directory.EnumerateFiles(Raiz.Flujos, "*.json").Order(StringComparer.Ordinal)
            .Select(ruta => new Flujo(Path.GetFileNameWithoutExtension(ruta), JsonNode.Parse(File.ReadAllText(ruta))!.AsObject())),
    ];

    public IReadOnlyList<Actividad> Actividades =>
        [.. Definicion["root"]!["activities"]!.AsArray().Select(a => new Actividad(a!.AsObject()))];

    public IEnumerable<(string Origen, string Puerto, string Destino)> Conexiones =>
        Definicion["root"]!["connections"]!.AsArray().Select(c =>
            ((string)c!["source"]!["activity"]!, (string)c["source"]!["port"]!, (string)c["target"]!["activity"]!));

    /// <summary>The flow as Mermaid text: slanted boxes are people's tasks, rounded ones wait for a moment or an event.</summary>
    public string Dibujo()
    {
        var lineas = new List<string> { "flowchart LR" };
        lineas.AddRange(Actividades.Select(a => $"  {a.Id}{Forma(a)}"));
        lineas.AddRange(Conexiones.Select(c => $"  {c.Origen} {(c.Puerto == "Done" ? "-->" : $"-- \"{c.Puerto}\" -->")} {c.Destino}"));
        return string.Join('\n', lineas) + "\n";
    }

    private static string Forma(Actividad actividad) => actividad.Tipo switch
    {
        "Seguimiento.TareaHumana" => $"[/\"{actividad.Texto}\"/]",
        "Seguimiento.DisparadorCalendario" or "Seguimiento.EsperarPlazo" or "Elsa.Event" => $"([\"{actividad.Texto}\"])",
        "Elsa.Start" => $"((\"{actividad.Texto}\"))",
        _ => $"[\"{actividad.Texto}\"]",
    };
}

/// <summary>An activity of a workflow file.</summary>
internal sealed record Actividad(JsonObject Json)
{
    public string Id => (string)Json["id"]!;

    public string Tipo => (string)Json["type"]!;

    public string Texto => (string?)Json["metadata"]?["displayText"] ?? "";

    public string? Descripcion => (string?)Json["metadata"]?["description"];

    /// <summary>A literal input, or null.</summary>
    public string? Entrada(string nombre) =>
        (string?)Json[nombre]?["expression"]?["type"] is "Literal" or "Object" ? (string?)Json[nombre]!["expression"]!["value"] : null;
}
