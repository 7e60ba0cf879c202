using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Waiting;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>Explaining instances.</content>
public sealed partial class WorkflowHost
{
    /// <summary>Why a running instance does not go on by itself, never empty for one; empty for one that has ended or does not exist.</summary>
    public IReadOnlyList<WaitReason> WaitReasons(ITransaction tx, string instanceId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        if (tx.Workflows.FindInstance(instanceId) is not { Status: WorkflowStatus.Running } record)
        {
            return [];
        }

        try
        {
            return Execution.Waiting.WaitReasons.Of(Load(tx, record));
        }
        catch (StrandedInstanceException stranded)
        {
            return [new WaitReason(record.DefinitionId, record.DefinitionId, stranded.Message)];
        }
    }
}
