using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>One execution of an activity, as the lines that it left in the journal tell it.</summary>
internal sealed class EjecucionDeActividad
{
    private readonly IReadOnlyList<JournalRecord> _lineas;

    public EjecucionDeActividad(IReadOnlyList<JournalRecord> lineas, bool espera)
    {
        _lineas = lineas;
        Espera = espera;
        Estado = lineas.Aggregate(ActivityStatus.Pending, (estado, linea) => linea.EventName switch
        {
            "Started" or "Resumed" or "Suspended" => ActivityStatus.Running,
            "Completed" => ActivityStatus.Completed,
            "Canceled" => ActivityStatus.Canceled,
            "Faulted" => ActivityStatus.Faulted,
            _ => estado,
        });
    }

    public string Id => _lineas[0].ActivityInstanceId;

    public string NodeId => _lineas[0].NodeId;

    public string ActivityId => _lineas[0].ActivityId;

    public ActivityStatus Estado { get; }

    /// <summary>Waits for something outside.</summary>
    public bool Espera { get; }

    public bool Fallo => Estado == ActivityStatus.Faulted;

    public bool Termino => Estado is ActivityStatus.Completed or ActivityStatus.Canceled;

    /// <summary>The executions that these lines are of, by start.</summary>
    public static List<EjecucionDeActividad> Leer(ITransaction tx, string instancia, IEnumerable<JournalRecord> lineas)
    {
        var esperas = tx.Workflows.ListBookmarks(instancia).Select(espera => espera.ActivityInstanceId).ToHashSet();
        return [.. lineas.GroupBy(linea => linea.ActivityInstanceId)
            .Select(grupo => new EjecucionDeActividad([.. grupo], esperas.Contains(grupo.Key)))
            .OrderBy(ejecucion => ejecucion._lineas[0].Sequence)];
    }

    /// <summary>With its inputs, outputs and outcomes, as far as the journal kept them.</summary>
    public JsonObject Registro()
    {
        var json = Resumen();
        var detalles = _lineas.Select(linea => linea.Payload).OfType<string>().Select(texto => JsonNode.Parse(texto)).OfType<JsonObject>().ToList();
        foreach (var (nombre, miembro) in (ReadOnlySpan<(string, string)>)[("activityState", "Inputs"), ("outputs", "Outputs")])
        {
            if (detalles.FindLast(detalle => detalle[miembro] is JsonObject)?[miembro] is { } valor)
            {
                json[nombre] = valor.DeepClone();
            }
        }

        if (detalles.FindLast(detalle => detalle["Outcomes"] is not null) is { } final)
        {
            json["payload"] = new JsonObject { ["Outcomes"] = final["Outcomes"]!.DeepClone() };
        }

        if (Fallo && detalles.FindLast(detalle => detalle["Exception"] is JsonObject)?["Exception"] is JsonObject falla)
        {
            json["exception"] = new JsonObject { ["type"] = falla["Type"]?.DeepClone(), ["message"] = falla["Message"]?.DeepClone() };
        }

        json["properties"] = new JsonObject();
        return json;
    }

    /// <summary>Without what may be large.</summary>
    public JsonObject Resumen()
    {
        var primera = _lineas[0];
        var json = new JsonObject
        {
            ["id"] = Id,
            ["workflowInstanceId"] = primera.InstanceId,
            ["activityId"] = ActivityId,
            ["activityNodeId"] = NodeId,
            ["activityType"] = primera.ActivityType,
            ["activityTypeVersion"] = 1,
            ["startedAt"] = primera.Timestamp,
            ["hasBookmarks"] = Espera,
            ["status"] = Estado.ToString(),
            ["aggregateFaultCount"] = Fallo ? 1 : 0,
            ["metadata"] = new JsonObject(),
        };
        if (primera.ActivityName is { } nombre)
        {
            json["activityName"] = nombre;
        }

        if (Termino)
        {
            json["completedAt"] = _lineas[^1].Timestamp;
        }

        if (primera.ParentActivityInstanceId is { } madre)
        {
            json["schedulingActivityExecutionId"] = madre;
        }

        return json;
    }
}
