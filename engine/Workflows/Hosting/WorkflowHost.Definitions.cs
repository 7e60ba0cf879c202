using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>Versions of definitions.</content>
public sealed partial class WorkflowHost
{
    /// <summary>
    /// Saves a definition as a new version, or over the latest one when that is still a draft which no instance runs now, and
    /// publishes it if asked. A text equal to the latest version's (canonical form) makes no new version.
    /// </summary>
    /// <param name="tx">Transaction.</param>
    /// <param name="json">The definition, as exported or as the designer saves it.</param>
    /// <param name="publish">Whether new instances shall run this version.</param>
    /// <param name="tolerant">Accept unknown activity types: they become incidents when reached.</param>
    public ImportResult ImportDefinition(ITransaction tx, string json, bool publish, bool tolerant = false)
    {
        ArgumentNullException.ThrowIfNull(tx);
        var reading = DefinitionReader.Read(json, Registry, scripts, type => tolerant || IsDefinition(tx, type));
        if (reading.Definition is not { } definition)
        {
            return new ImportResult(null, false, reading.Problems);
        }

        var definitionId = definition.Text("definitionId") is { Length: > 0 } given ? given : ids.Next(tx);
        var latest = tx.Workflows.FindLatest(definitionId);
        if (latest is not null && string.Equals(CanonicalJson.Comparable(latest.Json), CanonicalJson.Comparable(json), StringComparison.Ordinal))
        {
            return Publishing(tx, latest, publish && !latest.IsPublished, created: false, reading.Problems);
        }

        var overDraft = latest is { IsPublished: false }
            && tx.Workflows.CountInstances(new InstanceFilter { DefinitionVersionId = latest.Id, Status = WorkflowStatus.Running }) == 0;
        var saved = new DefinitionRecord(
            overDraft ? latest!.Id : FreeVersionId(tx, definition.Text("id")),
            definitionId,
            overDraft ? latest!.Version : latest is not null ? latest.Version + 1 : int.TryParse(definition.Text("version"), out var version) ? version : 1,
            definition.Text("name"),
            IsLatest: true,
            IsPublished: false,
            overDraft ? latest!.CreatedAt : time.GetUtcNow(),
            json);
        tx.Workflows.SaveDefinition(saved);
        plans.Clear();
        return Publishing(tx, saved, publish, created: true, reading.Problems);
    }

    /// <summary>A version whose triggers could not work stays a draft.</summary>
    private ImportResult Publishing(ITransaction tx, DefinitionRecord saved, bool publish, bool created, IReadOnlyList<DefinitionProblem> problems)
    {
        if (!publish)
        {
            return new ImportResult(saved, created, problems);
        }

        var prevented = TriggerProblems(tx, saved.Id);
        return prevented.Count > 0
            ? new ImportResult(saved, created, [.. problems, .. prevented])
            : new ImportResult(PublishDefinition(tx, saved.Id), created, problems);
    }

    /// <summary>Makes a version the one that new instances run, and indexes its start triggers; null when it does not exist.</summary>
    public DefinitionRecord? PublishDefinition(ITransaction tx, string versionId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        if (tx.Workflows.FindDefinitionVersion(versionId) is not { } record)
        {
            return null;
        }

        var published = record with { IsPublished = true };
        tx.Workflows.SaveDefinition(published);
        tx.Workflows.ReplaceTriggers(published.DefinitionId, TriggerIndex.Of(plans.Get(tx, published), Services(tx)));
        return published;
    }

    /// <summary>Takes back the published version: no new instances; null when none was published.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "What a host does is asked of a host.")]
    public DefinitionRecord? RetractDefinition(ITransaction tx, string definitionId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        if (tx.Workflows.FindPublished(definitionId) is not { } record)
        {
            return null;
        }

        var retracted = record with { IsPublished = false };
        tx.Workflows.SaveDefinition(retracted);
        tx.Workflows.ReplaceTriggers(definitionId, []);
        return retracted;
    }

    private string FreeVersionId(ITransaction tx, string? given) =>
        given is { Length: > 0 } && tx.Workflows.FindDefinitionVersion(given) is null ? given : ids.Next(tx);

    private static bool IsDefinition(ITransaction tx, JsonObject activity) =>
        (activity.Text("workflowDefinitionVersionId") is { } versionId && tx.Workflows.FindDefinitionVersion(versionId) is not null)
        || (activity.Text("workflowDefinitionId") is { } definitionId && tx.Workflows.FindLatest(definitionId) is not null);
}
