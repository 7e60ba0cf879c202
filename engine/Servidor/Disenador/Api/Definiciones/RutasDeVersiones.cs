using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Publishing, taking back, reverting and deleting.</summary>
internal static class RutasDeVersiones
{
    /// <summary>Why what has been run stays, and what to do instead.</summary>
    public const string EnUso = "No se borra: hay instancias que han corrido este flujo y su historial lo necesita. Si ya no debe iniciar otras, retírelo («Unpublish»).";

    public static void MapVersionesDeDefiniciones(this RouteGroupBuilder grupo)
    {
        var edicion = grupo.MapGroup("").RequireAuthorization(Politicas.EditarFlujos);
        edicion.MapPost("/workflow-definitions/{definitionId}/publish", PublicarAsync);
        edicion.MapPost("/workflow-definitions/{definitionId}/retract", RetirarAsync);
        edicion.MapPost("/workflow-definitions/{definitionId}/revert/{version}", RevertirAsync);
        edicion.MapPost("/workflow-definitions/{definitionId}/update-references", ActualizarReferenciasAsync);
        edicion.MapDelete("/workflow-definitions/{definitionId}", (string definitionId, ITransactor transactor, WorkflowHost motor) =>
            BorrarAsync(transactor, tx => motor.DeleteDefinition(tx, definitionId)));
        edicion.MapDelete("/workflow-definition-versions/{id}", (string id, ITransactor transactor, WorkflowHost motor) =>
            BorrarAsync(transactor, tx => motor.DeleteVersion(tx, id)));
        edicion.MapDelete("/workflow-definitions/{definitionId}/version/{version}", (string definitionId, int version, ITransactor transactor, WorkflowHost motor) =>
            BorrarAsync(transactor, tx => OpcionDeVersion.Buscar(tx, definitionId, version.ToString()) is { } una ? motor.DeleteVersion(tx, una.Id) : DeleteOutcome.NotFound));
    }

    private static Task<IResult> PublicarAsync(
        string definitionId, HttpContext contexto, ITransactor transactor, PublicacionDeFlujos publicacion, ModeloDeDefinicion modelo) => transactor.RunAsync(tx =>
    {
        if (tx.Workflows.FindLatest(definitionId) is not { } version)
        {
            return Results.NotFound();
        }

        if (version.IsPublished)
        {
            return RutasDeGuardado.Guardada(modelo.De(tx, version, contexto.PuedeEditar()), yaPublicada: true, 0);
        }

        var resultado = publicacion.Publicar(tx, version, contexto.User.Identity!.Name!);
        if (resultado.Version is { } nueva)
        {
            EtiquetaDeDefinicion.Poner(contexto, tx.Workflows.FindDefinitionVersion(nueva.Id)!);
        }

        return resultado.Version is { } publicada
            ? RutasDeGuardado.Guardada(modelo.De(tx, publicada, contexto.PuedeEditar()), yaPublicada: false, resultado.Consumidores.Count)
            : JsonDelApi.Rechazo(resultado.Problemas.Where(problema => problema.Prevents).Select(Guardado.Decir));
    });

    private static Task<IResult> RetirarAsync(
        string definitionId, HttpContext contexto, ITransactor transactor, PublicacionDeFlujos publicacion, ModeloDeDefinicion modelo) => transactor.RunAsync(tx =>
            tx.Workflows.FindLatest(definitionId) is null ? Results.NotFound()
            : publicacion.Retirar(tx, definitionId, contexto.User.Identity!.Name!) is { } retirada
                ? Retirada(tx, retirada, contexto, modelo)
                : JsonDelApi.Rechazo("El flujo no está publicado: no hay nada que retirar."));

    private static IResult Retirada(ITransaction tx, DefinitionRecord retirada, HttpContext contexto, ModeloDeDefinicion modelo)
    {
        EtiquetaDeDefinicion.Poner(contexto, tx.Workflows.FindDefinitionVersion(retirada.Id)!);
        return JsonDelApi.Responder(modelo.De(tx, retirada, contexto.PuedeEditar()));
    }

    private static Task<IResult> RevertirAsync(
        string definitionId, int version, HttpContext contexto, ITransactor transactor, WorkflowHost motor) => transactor.RunAsync(tx =>
            motor.RevertDefinition(tx, definitionId, version) is { } borrador
                ? JsonDelApi.Responder(
                    ResumenDeDefinicion.De(
                        tx.Get<IDefinitionIndex>().Query(new DefinitionQuery { VersionIds = [borrador.Id] }).Items[0], contexto.PuedeEditar()),
                    StatusCodes.Status201Created)
                : Results.NotFound());

    private static Task<IResult> ActualizarReferenciasAsync(string definitionId, ITransactor transactor, WorkflowHost motor) => transactor.RunAsync(tx =>
        tx.Workflows.FindLatest(definitionId) is null
            ? Results.NotFound()
            : JsonDelApi.Responder(new { AffectedWorkflows = motor.UpdateConsumers(tx, definitionId) }));

    private static async Task<IResult> BorrarAsync(ITransactor transactor, Func<ITransaction, DeleteOutcome> borrar) => await transactor.RunAsync(borrar) switch
    {
        DeleteOutcome.Deleted => Results.NoContent(),
        DeleteOutcome.NotFound => Results.NotFound(),
        _ => JsonDelApi.Conflicto(EnUso),
    };
}
