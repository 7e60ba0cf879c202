using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Moving;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>Running instances and newer versions.</content>
public sealed partial class WorkflowHost
{
    /// <summary>
    /// Has a running instance go on in a newer version of its definition. It stays where it stands; when that place does not
    /// exist there, nothing changes and the problems tell why.
    /// </summary>
    /// <param name="tx">Transaction.</param>
    /// <param name="instanceId">The instance.</param>
    /// <param name="versionId">Version id of the newer version.</param>
    /// <returns>Empty when the instance has moved.</returns>
    public IReadOnlyList<DefinitionProblem> MoveInstance(ITransaction tx, string instanceId, string versionId)
    {
        var (moved, problems) = TryMove(tx, instanceId, versionId);
        if (moved is not null)
        {
            Commit(tx, moved);
        }

        return problems;
    }

    /// <summary>What <see cref="MoveInstance"/> would answer; nothing changes.</summary>
    public IReadOnlyList<DefinitionProblem> CheckMove(ITransaction tx, string instanceId, string versionId) => TryMove(tx, instanceId, versionId).Problems;

    private (WorkflowInstance? Moved, IReadOnlyList<DefinitionProblem> Problems) TryMove(ITransaction tx, string instanceId, string versionId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        var instance = tx.Workflows.FindInstance(instanceId);
        var version = tx.Workflows.FindDefinitionVersion(versionId);
        if (Obstacle(instance, version) is { } obstacle)
        {
            return (null, [obstacle]);
        }

        WorkflowInstance loaded;
        try
        {
            loaded = Load(tx, instance!);
        }
        catch (StrandedInstanceException stranded)
        {
            return (null, [Cannot("INSTANCIA_VARADA", stranded.Message)]);
        }

        var (moved, problems) = InstanceMove.Try(loaded, plans.Get(tx, version!));
        moved?.Root.Journal("Moved", $"La instancia pasó de la versión {instance!.Version} a la {version!.Version}.");
        return (moved, problems);
    }

    private static DefinitionProblem? Obstacle(InstanceRecord? instance, DefinitionRecord? version) => (instance, version) switch
    {
        (null, _) => Cannot("NO_EXISTE_LA_INSTANCIA", "La instancia no existe."),
        (_, null) => Cannot("NO_EXISTE_LA_VERSION", "La versión del flujo no existe."),
        ({ Status: WorkflowStatus.Finished }, _) => Cannot("INSTANCIA_TERMINADA", "La instancia ya terminó."),
        _ when version.DefinitionId != instance.DefinitionId => Cannot("ES_OTRO_FLUJO", "La versión es de otro flujo."),
        _ when version.Version <= instance.Version => Cannot(
            "NO_ES_MAS_NUEVA", $"La instancia corre la versión {instance.Version}; sólo puede pasar a una más nueva, y se pidió la {version.Version}."),
        _ => null,
    };

    private static DefinitionProblem Cannot(string code, string message) => new(code, message, null, Prevents: true);
}
