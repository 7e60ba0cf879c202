using System.Text.Json.Nodes;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Publicaciones;

/// <summary>The procedure as drawn, and how much of a quarter's work is done: counts only, no people.</summary>
internal sealed class FlujosDelPeriodo(IWorkflowStore flujos, Organigrama organigrama, ReglasDePlazo plazos, Trimestre trimestre)
{
    private static readonly string[] EntradasDePlazo = ["vence", "plazoAnunciado"];
    private readonly string[] _periodos = [trimestre.ToString(), .. trimestre.Meses.Select(m => m.ToString())];

    /// <summary>One drawing per published definition, by id.</summary>
    public IReadOnlyList<FlujoPublicado> Dibujar() =>
        [.. flujos.ListDefinitions().Where(d => d.IsPublished).OrderBy(d => d.DefinitionId, StringComparer.Ordinal).Select(Dibujar)];

    private FlujoPublicado Dibujar(DefinitionRecord definicion)
    {
        var instancias = flujos.ListInstances(new InstanceFilter { DefinitionIds = [definicion.DefinitionId] }).Where(EsDelPeriodo).ToList();
        var (terminadas, pendientes) = Contar(instancias);
        var raiz = JsonNode.Parse(definicion.Json)!["root"]!;
        return new FlujoPublicado
        {
            DefinitionId = definicion.DefinitionId,
            Version = definicion.Version,
            Nombre = definicion.Name ?? definicion.DefinitionId,
            InstanciasTerminadas = instancias.Count(i => i.FinishedAt is not null),
            InstanciasEnCurso = instancias.Count(i => i.FinishedAt is null),
            Nodos = [.. Lista(raiz, "activities").Select(a => Nodo(a, terminadas, pendientes))],
            Conexiones = [.. Lista(raiz, "connections").Select(c => new ConexionPublicada(
                Texto(c["source"], "activity"), Texto(c["source"], "port"), Texto(c["target"], "activity")))],
        };
    }

    /// <summary>
    /// A correlation names its period: "2025-03", "2025-03:SPC", "2025-T1:SPC", "PA-2025-T1-SSP-05". Those of the year ("2025",
    /// "2025:SPC") are of each of its quarters.
    /// </summary>
    private bool EsDelPeriodo(InstanceRecord instancia) => instancia.CorrelationId is { } correlacion
        && (_periodos.Any(p => correlacion.Contains(p, StringComparison.Ordinal)) || correlacion.Split(':')[0] == $"{trimestre.Anio}");

    private (Dictionary<string, int> Terminadas, Dictionary<string, int> Pendientes) Contar(IEnumerable<InstanceRecord> instancias)
    {
        var (terminadas, pendientes) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        foreach (var renglon in instancias.SelectMany(i => flujos.ReadJournal(i.Id)))
        {
            var (hecho, espera) = renglon.EventName switch
            {
                "Started" => (0, 1),
                "Completed" => (1, -1),
                "Canceled" => (0, -1),
                _ => (0, 0),
            };
            terminadas[renglon.ActivityId] = terminadas.GetValueOrDefault(renglon.ActivityId) + hecho;
            pendientes[renglon.ActivityId] = pendientes.GetValueOrDefault(renglon.ActivityId) + espera;
        }

        return (terminadas, pendientes);
    }

    private NodoPublicado Nodo(JsonNode actividad, Dictionary<string, int> terminadas, Dictionary<string, int> pendientes)
    {
        var id = Texto(actividad, "id");
        var posicion = actividad["metadata"]?["designer"]?["position"];
        return new NodoPublicado(
            id,
            (string?)actividad["metadata"]?["displayText"] ?? id,
            Texto(actividad, "type"),
            (decimal?)posicion?["x"] ?? 0,
            (decimal?)posicion?["y"] ?? 0,
            terminadas.GetValueOrDefault(id),
            Math.Max(0, pendientes.GetValueOrDefault(id)),
            Responsable(actividad),
            Plazo(actividad));
    }

    /// <summary>The deadline of a task, or the one that a step announces; null for one that is computed while it runs.</summary>
    private string? Plazo(JsonNode actividad) =>
        EntradasDePlazo.Select(entrada => actividad[entrada]?["expression"])
            .Where(e => e is not null && Texto(e, "type") == "Literal" && Texto(e, "value").Length > 0)
            .Select(e => Opciones.TextoDePlazo(plazos.EnPalabras(Texto(e, "value"))))
            .FirstOrDefault();

    /// <summary>The roles of a task ("JEF,ANA") by their names; null for what the system does and for roles decided while it runs.</summary>
    private string? Responsable(JsonNode actividad) =>
        actividad["rol"]?["expression"] is { } rol && Texto(rol, "type") == "Literal" && Texto(rol, "value") is { Length: > 0 } claves
            ? string.Join(" o ", claves.Split(',', StringSplitOptions.TrimEntries).Select(organigrama.NombreDeRol))
            : null;

    private static IEnumerable<JsonNode> Lista(JsonNode nodo, string miembro) => (nodo[miembro] as JsonArray ?? []).OfType<JsonNode>();

    private static string Texto(JsonNode? nodo, string miembro) => (string?)nodo?[miembro] ?? "";
}
