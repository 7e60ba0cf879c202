using System.Text.Json;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>What an owner does to instances from outside their flow. Each one in a transaction of its own, with its entry in the audit log.</summary>
internal sealed class CambioDeInstancias(ITransactor transactor, WorkflowHost flujos, TimeProvider reloj, Latido latido)
{
    /// <summary>Cancels those that still run; how many did.</summary>
    public Task<int> CancelarAsync(string actor, IReadOnlyList<string> ids) => HacerAsync(ids, (tx, id) =>
    {
        var antes = tx.Workflows.FindInstance(id);
        return Cancelar(tx, id) && Asentar(tx, actor, "CANCELAR_INSTANCIA", antes!);
    });

    /// <summary>Deletes those that exist, cancelled first if they still run: tasks and children do not stay behind. How many existed.</summary>
    public Task<int> EliminarAsync(string actor, IReadOnlyList<string> ids) => HacerAsync(ids, (tx, id) =>
    {
        if (tx.Workflows.FindInstance(id) is not { } antes)
        {
            return false;
        }

        Cancelar(tx, id);
        return tx.Get<IInstanceQueries>().DeleteInstance(id) && Asentar(tx, actor, "ELIMINAR_INSTANCIA", antes);
    });

    /// <summary>Whoever had a task of it has it no longer, even when the flow itself cannot run to say so.</summary>
    private bool Cancelar(ITransaction tx, string id)
    {
        if (!flujos.Cancel(tx, id))
        {
            return false;
        }

        var tareas = tx.Get<IAlmacen>().Tareas;
        foreach (var abierta in tareas.DeInstancia(id).Where(tarea => tarea.Estado == EstadoTarea.Abierta))
        {
            tareas.Terminar(abierta.Id, EstadoTarea.Cancelada, reloj.GetUtcNow());
        }

        return true;
    }

    private async Task<int> HacerAsync(IReadOnlyList<string> ids, Func<ITransaction, string, bool> cambio)
    {
        var hechos = 0;
        foreach (var id in ids.Distinct())
        {
            hechos += await transactor.RunAsync(tx => cambio(tx, id)) ? 1 : 0;
        }

        await latido.DarAsync();
        return hechos;
    }

    private bool Asentar(ITransaction tx, string actor, string accion, InstanceRecord antes)
    {
        var resumen = new { antes.DefinitionId, antes.Version, antes.CorrelationId, antes.Name, Estado = antes.SubStatus.ToString(), Creada = antes.CreatedAt };
        tx.Get<IAlmacen>().Bitacora.Asentar(
            reloj.GetUtcNow(), actor, accion, $"instancia/{antes.Id}", JsonSerializer.Serialize(resumen, JsonDelApi.Opciones));
        return true;
    }
}
