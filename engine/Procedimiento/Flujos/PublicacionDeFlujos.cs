using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Flujos;

/// <summary>Publishes workflows, and says before what would break. What is published and taken back is told to the audit log.</summary>
public sealed class PublicacionDeFlujos(WorkflowHost motor, TimeProvider reloj)
{
    /// <summary>What publishing a version would mean. Changes nothing.</summary>
    public RevisionDeFlujo Revisar(ITransaction tx, DefinitionRecord version)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(version);
        var enCurso = tx.Workflows.ListDefinitions(version.DefinitionId)
            .Select(otra => new VersionEnCurso(otra.Id, otra.Version, tx.Workflows.CountInstances(new InstanceFilter { DefinitionVersionId = otra.Id, Status = WorkflowStatus.Running })))
            .Where(otra => otra.Instancias > 0)
            .ToList();
        return new RevisionDeFlujo(version, motor.CheckDefinition(tx, version), enCurso, motor.Consumers(tx, version.DefinitionId));
    }

    /// <summary>Makes a version the one that new instances run, unless something would break.</summary>
    /// <param name="tx">Transaction.</param>
    /// <param name="version">What to publish.</param>
    /// <param name="quien">Account that does it, or "sistema".</param>
    public ResultadoDePublicacion Publicar(ITransaction tx, DefinitionRecord version, string quien)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(version);
        var problemas = motor.CheckDefinition(tx, version);
        if (problemas.Any(problema => problema.Prevents) || motor.PublishDefinition(tx, version.Id) is not { } publicada)
        {
            return new ResultadoDePublicacion(null, problemas, []);
        }

        Asentar(tx, quien, "publicar-flujo", publicada);
        var json = JsonNode.Parse(publicada.Json) as JsonObject ?? [];
        var consumidores = DefinitionJson.UsableAsActivity(json) && DefinitionJson.UpdatesConsumers(json)
            ? motor.UpdateConsumers(tx, publicada.DefinitionId)
            : [];
        return new ResultadoDePublicacion(publicada, problemas, consumidores);
    }

    /// <summary>No new instances from now on; null when nothing was published.</summary>
    public DefinitionRecord? Retirar(ITransaction tx, string definicion, string quien)
    {
        ArgumentNullException.ThrowIfNull(tx);
        var retirada = motor.RetractDefinition(tx, definicion);
        if (retirada is not null)
        {
            Asentar(tx, quien, "retirar-flujo", retirada);
        }

        return retirada;
    }

    private void Asentar(ITransaction tx, string quien, string accion, DefinitionRecord version) => tx.Get<IAlmacen>().Bitacora.Asentar(
        reloj.GetUtcNow(), quien, accion, $"flujo/{version.DefinitionId}", null, $"{{\"version\":{version.Version},\"id\":{JsonValue.Create(version.Id).ToJsonString()}}}");
}

/// <summary>What publishing a version would mean.</summary>
/// <param name="Version">The version.</param>
/// <param name="Problemas">What breaks, and what looks like an oversight.</param>
/// <param name="EnCurso">Versions of the definition with running instances; each goes on with its own.</param>
/// <param name="Consumidores">Definitions that use this one as an activity.</param>
public sealed record RevisionDeFlujo(
    DefinitionRecord Version, IReadOnlyList<DefinitionProblem> Problemas, IReadOnlyList<VersionEnCurso> EnCurso, IReadOnlyList<string> Consumidores)
{
    /// <summary>Whether nothing prevents it.</summary>
    public bool SePuedePublicar => !Problemas.Any(problema => problema.Prevents);
}

/// <summary>A version with running instances.</summary>
/// <param name="Id">Version id.</param>
/// <param name="Numero">Number of the version.</param>
/// <param name="Instancias">How many are running.</param>
public sealed record VersionEnCurso(string Id, int Numero, int Instancias);

/// <summary>How a publication went.</summary>
/// <param name="Version">The published version; null when something prevents it.</param>
/// <param name="Problemas">What prevents it, and warnings.</param>
/// <param name="Consumidores">Definitions that now use the new version.</param>
public sealed record ResultadoDePublicacion(DefinitionRecord? Version, IReadOnlyList<DefinitionProblem> Problemas, IReadOnlyList<string> Consumidores);
