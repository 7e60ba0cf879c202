using System.Globalization;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>What the list of instances is asked for, in the words of Studio.</summary>
internal static class ConsultaDeInstancias
{
    private const int PaginaPredeterminada = 15;
    private const int PaginaMaxima = 1_000;

    private static readonly string[] Plurales = ["definitionIds", "statuses", "subStatuses"];

    private static readonly Dictionary<string, InstanceOrder> Ordenes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Created"] = InstanceOrder.Created,
        ["CreatedAt"] = InstanceOrder.Created,
        ["LastExecuted"] = InstanceOrder.Updated,
        ["UpdatedAt"] = InstanceOrder.Updated,
        ["Finished"] = InstanceOrder.Finished,
        ["FinishedAt"] = InstanceOrder.Finished,
        ["Name"] = InstanceOrder.Name,
    };

    /// <summary>The query that a body describes; null when a moment's filter names a column or operator that does not exist.</summary>
    public static InstanceQuery? Leer(JsonObject cuerpo)
    {
        var momentos = (cuerpo.Member("timestampFilters") as JsonArray ?? []).OfType<JsonObject>().Select(Momento).ToList();
        if (momentos.Contains(null))
        {
            return null;
        }

        var tamano = Math.Clamp(Entero(cuerpo, "pageSize") ?? PaginaPredeterminada, 1, PaginaMaxima);
        return new InstanceQuery
        {
            SearchTerm = cuerpo.Text("searchTerm"),
            // No workflow of this server is a system's.
            Ids = cuerpo.Flag("isSystem") ? [] : null,
            DefinitionIds = Lista(cuerpo, "definitionIds", "definitionId"),
            CorrelationId = NoVacio(cuerpo, "correlationId"),
            Name = NoVacio(cuerpo, "name"),
            Version = Entero(cuerpo, "version"),
            HasIncidents = bool.TryParse(cuerpo.Text("hasIncidents"), out var con) ? con : null,
            Statuses = Valores<WorkflowStatus>(cuerpo, "statuses", "status"),
            SubStatuses = Valores<WorkflowSubStatus>(cuerpo, "subStatuses", "subStatus"),
            Moments = [.. momentos.OfType<MomentFilter>()],
            OrderBy = Ordenes.GetValueOrDefault(cuerpo.Text("orderBy") ?? ""),
            Ascending = string.Equals(cuerpo.Text("orderDirection"), "Ascending", StringComparison.OrdinalIgnoreCase),
            Skip = Math.Max(0, Entero(cuerpo, "page") ?? 0) * tamano,
            Take = tamano,
        };
    }

    /// <summary>The same, asked for in the address.</summary>
    public static JsonObject Cuerpo(IQueryCollection direccion)
    {
        var cuerpo = new JsonObject();
        foreach (var (nombre, valores) in direccion)
        {
            cuerpo[nombre] = Plurales.Contains(nombre, StringComparer.OrdinalIgnoreCase)
                ? new JsonArray([.. valores.Select(valor => (JsonNode?)valor)])
                : valores[^1];
        }

        return cuerpo;
    }

    private static MomentFilter? Momento(JsonObject filtro) =>
        Ordenes.TryGetValue(filtro.Text("column") ?? "", out var columna) && columna != InstanceOrder.Name
        && Enum.TryParse<MomentComparison>(filtro.Text("operator"), ignoreCase: true, out var operador)
        && DateTimeOffset.TryParse(filtro.Text("timestamp"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var momento)
            ? new MomentFilter(columna, operador, momento)
            : null;

    private static int? Entero(JsonObject cuerpo, string nombre) =>
        int.TryParse(cuerpo.Text(nombre), CultureInfo.InvariantCulture, out var valor) ? valor : null;

    private static string? NoVacio(JsonObject cuerpo, string nombre) => cuerpo.Text(nombre) is { Length: > 0 } valor ? valor : null;

    private static IReadOnlyList<string>? Lista(JsonObject cuerpo, string plural, string singular) =>
        cuerpo.Textos(plural) is { Count: > 0 } varios ? varios : NoVacio(cuerpo, singular) is { } uno ? [uno] : null;

    private static List<T>? Valores<T>(JsonObject cuerpo, string plural, string singular) where T : struct, Enum =>
        Lista(cuerpo, plural, singular)?.Select(texto => Enum.TryParse<T>(texto, ignoreCase: true, out var valor) ? (T?)valor : null).OfType<T>().ToList();
}
