using System.Diagnostics.CodeAnalysis;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>The life of versions beyond saving and publishing. Needs a storage with an <see cref="IDefinitionIndex"/> where consumers are asked for.</content>
public sealed partial class WorkflowHost
{
    /// <summary>Makes a draft, the newest version, with the content of an earlier one; null when that does not exist.</summary>
    public DefinitionRecord? RevertDefinition(ITransaction tx, string definitionId, int version)
    {
        ArgumentNullException.ThrowIfNull(tx);
        var versions = tx.Workflows.ListDefinitions(definitionId);
        if (versions.FirstOrDefault(candidate => candidate.Version == version) is not { } earlier)
        {
            return null;
        }

        var draft = earlier with
        {
            Id = ids.Next(tx),
            Version = versions[^1].Version + 1,
            IsLatest = true,
            IsPublished = false,
            CreatedAt = time.GetUtcNow(),
        };
        tx.Workflows.SaveDefinition(draft);
        plans.Clear();
        return draft;
    }

    /// <summary>Deletes a version that no instance has run; the one before it becomes the newest.</summary>
    public DeleteOutcome DeleteVersion(ITransaction tx, string versionId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        if (tx.Workflows.FindDefinitionVersion(versionId) is not { } version)
        {
            return DeleteOutcome.NotFound;
        }

        if (tx.Workflows.CountInstances(new InstanceFilter { DefinitionVersionId = versionId }) > 0)
        {
            return DeleteOutcome.HasInstances;
        }

        Delete(tx, [version]);
        if (version.IsLatest && tx.Workflows.ListDefinitions(version.DefinitionId) is [.., var newest])
        {
            tx.Workflows.SaveDefinition(newest with { IsLatest = true });
        }

        return DeleteOutcome.Deleted;
    }

    /// <summary>Deletes all versions of a definition that no instance has run.</summary>
    public DeleteOutcome DeleteDefinition(ITransaction tx, string definitionId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        var versions = tx.Workflows.ListDefinitions(definitionId);
        if (versions.Count == 0)
        {
            return DeleteOutcome.NotFound;
        }

        if (tx.Workflows.CountInstances(new InstanceFilter { DefinitionIds = [definitionId] }) > 0)
        {
            return DeleteOutcome.HasInstances;
        }

        Delete(tx, versions);
        return DeleteOutcome.Deleted;
    }

    /// <summary>Ids of the definitions that use this one as an activity, also through others.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "What a host does is asked of a host.")]
    public IReadOnlyList<string> Consumers(ITransaction tx, string definitionId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        return DefinitionConsumers.All(tx, definitionId);
    }

    /// <summary>
    /// Makes those that use a definition as an activity use its published version: in their draft, or in a new version, published,
    /// where the newest is published. Returns the ids of the definitions that changed.
    /// </summary>
    public IReadOnlyList<string> UpdateConsumers(ITransaction tx, string definitionId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        if (tx.Workflows.FindPublished(definitionId) is not { } published)
        {
            return [];
        }

        var changed = new List<string>();
        foreach (var consumer in DefinitionConsumers.Direct(tx, definitionId).Where(consumer => consumer.IsLatest))
        {
            if (DefinitionConsumers.Follow(consumer, published) is { } json)
            {
                ImportDefinition(tx, json, consumer.IsPublished, tolerant: true);
                changed.Add(consumer.DefinitionId);
            }
        }

        return changed;
    }

    private void Delete(ITransaction tx, IEnumerable<DefinitionRecord> versions)
    {
        foreach (var version in versions)
        {
            tx.Workflows.DeleteDefinition(version.Id);
            if (version.IsPublished)
            {
                tx.Workflows.ReplaceTriggers(version.DefinitionId, []);
            }
        }

        plans.Clear();
    }
}

/// <summary>How a deletion went.</summary>
public enum DeleteOutcome
{
    /// <summary>It is gone.</summary>
    Deleted,

    /// <summary>There was no such thing.</summary>
    NotFound,

    /// <summary>Instances have run it: their history needs it.</summary>
    HasInstances,
}
