using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Api;

/// <summary>What makes the designer fail when it does not hold, checked on a definition as the API gives it.</summary>
public static class Invariantes
{
    public static HashSet<(string, int)> Tipos(JsonObject catalogo) =>
        [.. catalogo["items"]!.AsArray().Select(tipo => ((string)tipo!["typeName"]!, (int)tipo["version"]!))];

    /// <summary>Everything that is wrong, in words; empty when nothing is.</summary>
    public static IEnumerable<string> Faltas(JsonObject definicion, HashSet<(string, int)> tipos)
    {
        foreach (var lista in new[] { "variables", "inputs", "outputs", "outcomes" })
        {
            if (definicion[lista] is not JsonArray) yield return $"{lista} no es una lista";
        }

        foreach (var objeto in new[] { "customProperties", "options", "root" })
        {
            if (definicion[objeto] is not JsonObject) yield return $"{objeto} no es un objeto";
        }

        foreach (var falta in Actividades(definicion["root"]).SelectMany(actividad => DeActividad(actividad, tipos)))
        {
            yield return falta;
        }
    }

    private static IEnumerable<string> DeActividad(JsonObject actividad, HashSet<(string, int)> tipos)
    {
        foreach (var miembro in new[] { "id", "nodeId", "type", "version" })
        {
            if (actividad[miembro] is null) yield return $"a una actividad le falta {miembro}: {actividad.ToJsonString()}";
        }

        if (actividad["type"] is { } tipo && actividad["version"] is { } version && !tipos.Contains(((string)tipo!, (int)version!)))
        {
            yield return $"({tipo}, {version}) no está en el catálogo";
        }

        if (actividad["connections"] is JsonArray conexiones && conexiones.Any(conexion => conexion is JsonObject json && json.ContainsKey("vertices") && json["vertices"] is not JsonArray))
        {
            yield return "una conexión tiene vertices que no son una lista";
        }

        if (actividad["customProperties"]?["logPersistenceConfig"] is { } bitacora && (bitacora as JsonObject)?.ContainsKey("default") != true)
        {
            yield return "logPersistenceConfig no tiene default";
        }
    }

    private static IEnumerable<JsonObject> Actividades(JsonNode? nodo) => nodo switch
    {
        JsonObject json when json.ContainsKey("nodeId") || (json.ContainsKey("type") && json.ContainsKey("customProperties")) =>
            new[] { json }.Concat(json.Where(miembro => miembro.Key is not ("customProperties" or "metadata")).SelectMany(miembro => Actividades(miembro.Value))),
        JsonObject json => json.SelectMany(miembro => Actividades(miembro.Value)),
        JsonArray lista => lista.SelectMany(Actividades),
        _ => [],
    };
}
