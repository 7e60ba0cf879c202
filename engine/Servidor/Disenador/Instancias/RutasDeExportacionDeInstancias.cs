using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>Instances as files to be kept or looked at: state, executions and journal.</summary>
internal static class RutasDeExportacionDeInstancias
{
    /// <summary>So many at a time: a request must end.</summary>
    private const int Lote = 200;

    private static readonly JsonSerializerOptions Formato = new(JsonDelApi.Opciones) { WriteIndented = true };

    public static void MapExportacionDeInstancias(this RouteGroupBuilder grupo)
    {
        grupo.MapGet("/workflow-instances/{id}/export", Una);
        grupo.MapPost("/bulk-actions/export/workflow-instances", VariasAsync);
    }

    private static IResult Una(string id, ITransactor transactor, WorkflowHost flujos) =>
        transactor.Read(tx => Archivo(tx, flujos, id)) is { } archivo ? Results.File(archivo, "application/json", Nombre(id)) : Results.NotFound();

    private static async Task<IResult> VariasAsync(HttpRequest peticion, ITransactor transactor, WorkflowHost flujos)
    {
        var ids = (await JsonDelApi.LeerAsync(peticion)).Textos("ids").Distinct().ToList();
        if (ids.Count > Lote)
        {
            return JsonDelApi.Rechazo($"Se exportan hasta {Lote} instancias a la vez, y se pidieron {ids.Count}.");
        }

        var archivos = transactor.Read(tx => ids.Select(id => (id, archivo: Archivo(tx, flujos, id))).Where(par => par.archivo is not null).ToList());
        if (archivos.Count == 0)
        {
            return Results.NotFound();
        }

        using var salida = new MemoryStream();
        using (var zip = new ZipArchive(salida, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (id, archivo) in archivos)
            {
                using var contenido = zip.CreateEntry(Nombre(id)).Open();
                contenido.Write(archivo);
            }
        }

        return Results.File(salida.ToArray(), "application/zip", "workflow-instances.zip");
    }

    private static string Nombre(string id) => $"workflow-instance-{id}.json";

    private static byte[]? Archivo(ITransaction tx, WorkflowHost flujos, string id)
    {
        if (flujos.DescribeState(tx, id) is not { } estado)
        {
            return null;
        }

        var lineas = tx.Workflows.ReadJournal(id);
        return JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["workflowState"] = estado,
                ["bookmarks"] = estado["bookmarks"]?.DeepClone(),
                ["activityExecutionRecords"] = new JsonArray([.. EjecucionDeActividad.Leer(tx, id, lineas).Select(ejecucion => ejecucion.Registro())]),
                ["workflowExecutionLogRecords"] = new JsonArray([.. lineas.Select(InstanceJson.LogRecord)]),
            },
            Formato);
    }
}
