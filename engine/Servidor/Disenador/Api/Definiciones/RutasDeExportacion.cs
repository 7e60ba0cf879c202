using System.Text;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Definitions as files, one or several in a zip.</summary>
internal static class RutasDeExportacion
{
    private static readonly string[] GetYPost = [HttpMethods.Get, HttpMethods.Post];

    public static void MapExportacionDeDefiniciones(this RouteGroupBuilder grupo)
    {
        grupo.MapMethods("/workflow-definitions/{definitionId}/export", GetYPost, Una);
        grupo.MapPost("/bulk-actions/export/workflow-definitions", VariasAsync);
    }

    private static IResult Una(string definitionId, string? versionOptions, bool? includeConsumingWorkflows, ITransactor transactor, WorkflowHost motor) =>
        transactor.Read(tx =>
        {
            if (OpcionDeVersion.Buscar(tx, definitionId, versionOptions) is not { } version)
            {
                return Results.NotFound();
            }

            return includeConsumingWorkflows is true
                ? Zip([version, .. Consumidores(tx, motor, [version])])
                : Results.File(Encoding.UTF8.GetBytes(DefinitionFile.Write(version)), "application/json", DefinitionFile.Name(version));
        });

    private static async Task<IResult> VariasAsync(HttpRequest peticion, ITransactor transactor, WorkflowHost motor)
    {
        var cuerpo = await JsonDelApi.LeerAsync(peticion);
        var ids = cuerpo.Textos("ids");
        return transactor.Read(tx =>
        {
            var versiones = ids.Distinct().Select(tx.Workflows.FindDefinitionVersion).OfType<DefinitionRecord>().ToList();
            if (versiones.Count == 0)
            {
                return Results.NotFound();
            }

            return Zip([.. versiones, .. cuerpo!.Flag("includeConsumingWorkflows") ? Consumidores(tx, motor, versiones) : []]);
        });
    }

    private static IResult Zip(IReadOnlyList<DefinitionRecord> versiones) =>
        Results.File(PaqueteDeDefiniciones.Escribir(versiones), "application/zip", PaqueteDeDefiniciones.Nombre);

    private static IEnumerable<DefinitionRecord> Consumidores(ITransaction tx, WorkflowHost motor, IReadOnlyList<DefinitionRecord> versiones) => versiones
        .SelectMany(version => motor.Consumers(tx, version.DefinitionId))
        .Distinct()
        .Except(versiones.Select(version => version.DefinitionId))
        .Select(id => tx.Workflows.FindLatest(id)!);
}
