using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>
/// The envelope around the activities. The designer reads it into classes of its own and writes back what these know, with
/// nulls and texts where the file had nothing or a number: what means the same stays as it was written, and what the
/// designer does not know stays.
/// </summary>
internal static class SobreDeDefinicion
{
    /// <summary>Members that the designer sends; everything else is the file's.</summary>
    private static readonly string[] DelDisenador =
    [
        "id", "definitionId", "name", "description", "toolVersion", "inputs", "outputs", "outcomes", "options", "variables", "version",
        "createdAt", "customProperties", "isLatest", "isPublished", "root",
    ];

    private static readonly string[] DeElementos =
    [
        "id", "name", "typeName", "type", "isArray", "value", "storageDriverTypeName", "storageDriverType", "displayName", "description",
        "category", "uiHint", "activationStrategyType", "usableAsActivity", "autoUpdateConsumingWorkflows", "activityCategory",
        "incidentStrategyType", "commitStrategyName",
    ];

    /// <summary>What is to be stored. <paramref name="nueva"/> is taken apart.</summary>
    public static JsonObject Fusionar(JsonObject? anterior, JsonObject nueva)
    {
        var fusion = anterior?.DeepClone().AsObject() ?? [];
        foreach (var (nombre, valor) in nueva.ToList())
        {
            nueva.Remove(nombre);
            Poner(fusion, nombre, nombre switch
            {
                "variables" or "inputs" or "outputs" => Elementos(fusion.Member(nombre) as JsonArray, valor as JsonArray),
                "options" => Miembros(fusion.Member(nombre) as JsonObject, valor as JsonObject ?? []),
                _ => valor,
            });
        }

        foreach (var nombre in DelDisenador)
        {
            if (fusion.TryGetPropertyValue(nombre, out var valor) && valor is null) fusion.Remove(nombre);
        }

        return fusion;
    }

    private static void Poner(JsonObject destino, string nombre, JsonNode? valor)
    {
        if (!Equivalen(destino.Member(nombre), valor))
        {
            destino[nombre] = valor;
        }
    }

    private static JsonArray Elementos(JsonArray? anteriores, JsonArray? nuevos)
    {
        var conocidos = (anteriores ?? []).OfType<JsonObject>().ToList();
        var elementos = new JsonArray();
        foreach (var nuevo in (nuevos ?? []).OfType<JsonObject>())
        {
            var clave = nuevo.Text("id") is not null ? "id" : "name";
            var conocido = conocidos.Find(uno => uno.Text(clave) == nuevo.Text(clave)) ?? conocidos.Find(uno => uno.Text("name") == nuevo.Text("name"));
            elementos.Add(Miembros(conocido, nuevo));
        }

        return elementos;
    }

    private static JsonObject Miembros(JsonObject? anterior, JsonObject nuevo)
    {
        var fusion = anterior?.DeepClone().AsObject() ?? [];
        foreach (var nombre in DeElementos.Concat(nuevo.Select(miembro => miembro.Key)).Distinct(StringComparer.Ordinal))
        {
            var (era, es) = (fusion.Member(nombre), nuevo.Member(nombre));
            if (!Equivalen(era, es))
            {
                fusion.Remove(nombre);
                if (es is not null) fusion[nombre] = es.DeepClone();
            }
        }

        return fusion;
    }

    /// <summary>Nothing, null, empty text and false say the same; a number and its text too.</summary>
    private static bool Equivalen(JsonNode? uno, JsonNode? otro) =>
        JsonNode.DeepEquals(uno, otro)
        || (Vacio(uno) && Vacio(otro))
        || (uno is JsonValue && otro is JsonValue && string.Equals(Texto(uno), Texto(otro), StringComparison.OrdinalIgnoreCase))
        || (otro is JsonValue && uno is JsonObject or JsonArray && uno.ToJsonString() == Texto(otro));

    private static bool Vacio(JsonNode? nodo) => nodo is null || (nodo is JsonValue && Texto(nodo) is "" or "false" or "False");

    private static string Texto(JsonNode? nodo) => nodo is JsonValue valor && valor.TryGetValue(out string? texto) ? texto : nodo?.ToJsonString() ?? "";
}
