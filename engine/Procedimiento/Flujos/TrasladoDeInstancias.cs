using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Flujos;

/// <summary>Has running instances go on in the published version of their workflow, where their place exists in it.</summary>
public sealed class TrasladoDeInstancias(WorkflowHost motor, TimeProvider reloj)
{
    /// <summary>The running instances of earlier versions, oldest first, each with what keeps it from moving to the published one.</summary>
    /// <param name="tx">Transaction.</param>
    /// <param name="definicion">Definition.</param>
    /// <param name="cuantas">At most this many.</param>
    public IReadOnlyList<InstanciaAtrasada> Atrasadas(ITransaction tx, string definicion, int cuantas)
    {
        ArgumentNullException.ThrowIfNull(tx);
        if (tx.Workflows.FindPublished(definicion) is not { } publicada)
        {
            return [];
        }

        return
        [
            .. tx.Workflows.ListDefinitions(definicion)
                .Where(version => version.Version < publicada.Version)
                .SelectMany(version => tx.Workflows.ListInstances(new InstanceFilter { DefinitionVersionId = version.Id, Status = WorkflowStatus.Running, Take = cuantas }))
                .Take(cuantas)
                .Select(instancia => new InstanciaAtrasada(instancia, motor.CheckMove(tx, instancia.Id, publicada.Id))),
        ];
    }

    /// <summary>Moves an instance; returns what keeps it from moving, nothing when it has moved.</summary>
    /// <param name="tx">Transaction.</param>
    /// <param name="instancia">Instance.</param>
    /// <param name="version">Version id; null for the published one.</param>
    /// <param name="quien">Account that does it.</param>
    public IReadOnlyList<DefinitionProblem> Mover(ITransaction tx, string instancia, string? version, string quien)
    {
        ArgumentNullException.ThrowIfNull(tx);
        var antes = tx.Workflows.FindInstance(instancia);
        version ??= antes is null ? null : tx.Workflows.FindPublished(antes.DefinitionId)?.Id;
        var problemas = motor.MoveInstance(tx, instancia, version ?? "");
        if (problemas.Count == 0)
        {
            tx.Get<IAlmacen>().Bitacora.Asentar(
                reloj.GetUtcNow(), quien, "mover-instancia", $"instancia/{instancia}", Version(antes!), Version(tx.Workflows.FindInstance(instancia)!));
        }

        return problemas;
    }

    private static string Version(InstanceRecord instancia) =>
        new JsonObject { ["version"] = instancia.Version, ["id"] = instancia.DefinitionVersionId }.ToJsonString();
}

/// <summary>A running instance of an earlier version.</summary>
/// <param name="Instancia">The instance.</param>
/// <param name="Impedimentos">Why it cannot move; empty when it can.</param>
public sealed record InstanciaAtrasada(InstanceRecord Instancia, IReadOnlyList<DefinitionProblem> Impedimentos);
