using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>The journal of an instance.</summary>
internal static class RutasDeBitacora
{
    private const int PaginaMaxima = 1_000;

    public static void MapBitacora(this RouteGroupBuilder grupo)
    {
        grupo.MapGet("/workflow-instances/{id}/journal", (string id, int? skip, int? take, ITransactor transactor) =>
            Pagina(new JournalQuery(id), skip, take, transactor));
        grupo.MapPost("/workflow-instances/{id}/journal", async (string id, int? skip, int? take, HttpRequest peticion, ITransactor transactor) =>
            Pagina(Filtro(id, (await JsonDelApi.LeerAsync(peticion))?.Member("filter") as JsonObject), skip, take, transactor));
        grupo.MapGet("/workflow-instances/{id}/journal/{activityId}", Ultima);
    }

    private static JournalQuery Filtro(string id, JsonObject? filtro) => new(id)
    {
        ActivityIds = Alguno(filtro, "activityIds") ?? (filtro?.Text("activityId") is { Length: > 0 } actividad ? [actividad] : null),
        NodeIds = Alguno(filtro, "activityNodeIds"),
        ExcludedTypes = Alguno(filtro, "excludedActivityTypes"),
        EventNames = Alguno(filtro, "eventNames"),
    };

    private static IReadOnlyList<string>? Alguno(JsonObject? filtro, string nombre) => filtro.Textos(nombre) is { Count: > 0 } textos ? textos : null;

    private static IResult Pagina(JournalQuery consulta, int? skip, int? take, ITransactor transactor)
    {
        var pagina = consulta with { Skip = Math.Max(0, skip ?? 0), Take = Math.Clamp(take ?? PaginaMaxima, 1, PaginaMaxima) };
        var (lineas, total) = transactor.Read(tx =>
        {
            var almacen = tx.Get<IInstanceQueries>();
            return (almacen.ListJournal(pagina), almacen.CountJournal(pagina));
        });
        return JsonDelApi.Responder(new PaginaDelApi<JsonObject>([.. lineas.Select(InstanceJson.LogRecord)], total, []));
    }

    private static IResult Ultima(string id, string activityId, ITransactor transactor) =>
        transactor.Read(tx => tx.Get<IInstanceQueries>().ListJournal(new JournalQuery(id) { ActivityIds = [activityId] })) is [.., var ultima]
            ? JsonDelApi.Responder(InstanceJson.LogRecord(ultima))
            : Results.NotFound();
}
