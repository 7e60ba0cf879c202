namespace SeguimientoDesempeno.Workflows.Hosting.InMemory;

/// <summary>The runtime's records in memory, with an undo log for the work in progress.</summary>
internal sealed class InMemoryStore : IWorkflowStore
{
    private readonly Dictionary<string, DefinitionRecord> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InstanceRecord> instances = new(StringComparer.Ordinal);
    private readonly List<string> instanceOrder = [];
    private readonly Dictionary<string, BookmarkRecord> bookmarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TriggerRecord> triggers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JournalRecord>> journals = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, MessageRecord> messages = [];
    private readonly Stack<IUndo> undo = [];
    private long lastMessage;

    public void Commit() => undo.Clear();

    public void Rollback()
    {
        while (undo.TryPop(out var step))
        {
            step.Undo();
        }
    }

    public DefinitionRecord? FindDefinitionVersion(string versionId) => definitions.GetValueOrDefault(versionId);

    public DefinitionRecord? FindPublished(string definitionId) => VersionsOf(definitionId).FirstOrDefault(version => version.IsPublished);

    public DefinitionRecord? FindLatest(string definitionId) => VersionsOf(definitionId).FirstOrDefault(version => version.IsLatest);

    public IReadOnlyList<DefinitionRecord> ListDefinitions(string? definitionId = null) =>
    [
        .. definitions.Values
            .Where(version => definitionId is null || string.Equals(version.DefinitionId, definitionId, StringComparison.Ordinal))
            .OrderBy(version => version.DefinitionId, StringComparer.Ordinal).ThenBy(version => version.Version),
    ];

    public void SaveDefinition(DefinitionRecord definition)
    {
        foreach (var other in VersionsOf(definition.DefinitionId).Where(other => other.Id != definition.Id).ToList())
        {
            Put(definitions, other.Id, other with
            {
                IsLatest = other.IsLatest && !definition.IsLatest,
                IsPublished = other.IsPublished && !definition.IsPublished,
            });
        }

        Put(definitions, definition.Id, definition);
    }

    public void DeleteDefinition(string versionId) => Remove(definitions, versionId);

    public InstanceRecord? FindInstance(string instanceId) => instances.GetValueOrDefault(instanceId);

    public void SaveInstance(InstanceRecord instance, long expectedRevision)
    {
        if ((instances.GetValueOrDefault(instance.Id)?.Revision ?? 0) != expectedRevision)
        {
            throw new RevisionConflictException(instance.Id);
        }

        if (expectedRevision == 0)
        {
            instanceOrder.Add(instance.Id);
            undo.Push(new Append<string>(instanceOrder, instanceOrder.Count - 1));
        }

        Put(instances, instance.Id, instance);
    }

    public bool AnyRunning(string? definitionId, string? correlationId) => instances.Values.Any(instance =>
        instance.Status == WorkflowStatus.Running
        && (definitionId is null || instance.DefinitionId == definitionId)
        && (correlationId is null || instance.CorrelationId == correlationId));

    public IReadOnlyList<InstanceRecord> ListInstances(InstanceFilter filter)
    {
        var found = Filtered(filter);
        return [.. (filter.NewestFirst ? found.Reverse() : found).Skip(filter.Skip).Take(filter.Take)];
    }

    public int CountInstances(InstanceFilter filter) => Filtered(filter).Count();

    public void AddBookmarks(IReadOnlyList<BookmarkRecord> added)
    {
        foreach (var bookmark in added)
        {
            Put(bookmarks, bookmark.Id, bookmark);
        }
    }

    public void RemoveBookmarks(IReadOnlyList<string> bookmarkIds)
    {
        foreach (var id in bookmarkIds)
        {
            Remove(bookmarks, id);
        }
    }

    public BookmarkRecord? FindBookmark(string bookmarkId) => bookmarks.GetValueOrDefault(bookmarkId);

    public IReadOnlyList<BookmarkRecord> FindBookmarks(string name, string hash, string? correlationId = null, string? instanceId = null) =>
    [
        .. InOrder(bookmarks.Values.Where(bookmark =>
            bookmark.Name == name && bookmark.Hash == hash
            && (correlationId is null || bookmark.CorrelationId == correlationId)
            && (instanceId is null || bookmark.InstanceId == instanceId))),
    ];

    public IReadOnlyList<BookmarkRecord> ListBookmarks(string? instanceId = null) =>
        [.. InOrder(bookmarks.Values.Where(bookmark => instanceId is null || bookmark.InstanceId == instanceId))];

    public IReadOnlyList<BookmarkRecord> DueBookmarks(DateTimeOffset moment, int take) =>
    [
        .. bookmarks.Values.Where(bookmark => bookmark.DueAt <= moment)
            .OrderBy(bookmark => bookmark.DueAt).ThenBy(bookmark => bookmark.CreatedAt).ThenBy(bookmark => bookmark.Id, StringComparer.Ordinal)
            .Take(take),
    ];

    public IReadOnlyList<string> HttpStimuli() =>
    [
        .. bookmarks.Values.Where(bookmark => bookmark.Name == Activities.Http.HttpRoutes.ActivityType)
            .Select(bookmark => bookmark.Payload).OfType<string>().Distinct(),
    ];

    public void ReplaceTriggers(string definitionId, IReadOnlyList<TriggerRecord> replacement)
    {
        foreach (var old in triggers.Values.Where(trigger => trigger.DefinitionId == definitionId).ToList())
        {
            Remove(triggers, old.Id);
        }

        foreach (var trigger in replacement)
        {
            Put(triggers, trigger.Id, trigger);
        }
    }

    public IReadOnlyList<TriggerRecord> FindTriggers(string name, string hash) =>
        [.. ListTriggers().Where(trigger => trigger.Name == name && trigger.Hash == hash)];

    public IReadOnlyList<TriggerRecord> ListTriggers() =>
        [.. triggers.Values.OrderBy(trigger => trigger.DefinitionId, StringComparer.Ordinal).ThenBy(trigger => trigger.ActivityId, StringComparer.Ordinal)];

    public IReadOnlyList<TriggerRecord> DueTriggers(DateTimeOffset moment, int take) =>
    [
        .. triggers.Values.Where(trigger => trigger.DueAt <= moment)
            .OrderBy(trigger => trigger.DueAt).ThenBy(trigger => trigger.Id, StringComparer.Ordinal).Take(take),
    ];

    public void SetTriggerDue(string triggerId, DateTimeOffset? dueAt, string? payload)
    {
        if (triggers.TryGetValue(triggerId, out var trigger))
        {
            Put(triggers, triggerId, trigger with { DueAt = dueAt, Payload = payload });
        }
    }

    public DateTimeOffset? NextDue() =>
        bookmarks.Values.Select(bookmark => bookmark.DueAt).Concat(triggers.Values.Select(trigger => trigger.DueAt)).Min();

    public void AppendJournal(IReadOnlyList<JournalRecord> records)
    {
        string? previous = null;
        foreach (var record in records)
        {
            if (!journals.TryGetValue(record.InstanceId, out var journal))
            {
                Put(journals, record.InstanceId, journal = new List<JournalRecord>(records.Count));
            }

            if (record.InstanceId != previous)
            {
                undo.Push(new Append<JournalRecord>(journal, journal.Count));
                previous = record.InstanceId;
            }

            journal.Add(record);
        }
    }

    public IReadOnlyList<JournalRecord> ReadJournal(string instanceId, int skip = 0, int take = int.MaxValue) =>
        [.. (journals.GetValueOrDefault(instanceId) ?? []).Skip(skip).Take(take)];

    public void Enqueue(IReadOnlyList<MessageRecord> added)
    {
        foreach (var message in added)
        {
            var id = ++lastMessage;
            messages.Add(id, message with { Id = id });
            undo.Push(new Replacement<long, MessageRecord>(messages, id, null));
        }
    }

    public IReadOnlyList<MessageRecord> PeekMessages(int take) => [.. messages.Values.Take(take)];

    public bool DeleteMessage(long id)
    {
        if (!messages.Remove(id, out var message))
        {
            return false;
        }

        undo.Push(new Replacement<long, MessageRecord>(messages, id, message));
        return true;
    }

    private IEnumerable<DefinitionRecord> VersionsOf(string definitionId) =>
        definitions.Values.Where(version => string.Equals(version.DefinitionId, definitionId, StringComparison.Ordinal));

    private IEnumerable<InstanceRecord> Filtered(InstanceFilter filter) => instanceOrder.Select(id => instances[id]).Where(instance =>
        (filter.DefinitionIds is null || filter.DefinitionIds.Contains(instance.DefinitionId, StringComparer.Ordinal))
        && (filter.DefinitionVersionId is null || instance.DefinitionVersionId == filter.DefinitionVersionId)
        && (filter.CorrelationId is null || instance.CorrelationId == filter.CorrelationId)
        && (filter.ParentInstanceId is null || instance.ParentInstanceId == filter.ParentInstanceId)
        && (filter.Status is null || instance.Status == filter.Status)
        && (filter.SubStatus is null || instance.SubStatus == filter.SubStatus)
        && (filter.HasIncidents is null || instance.IncidentCount > 0 == filter.HasIncidents));

    private IEnumerable<BookmarkRecord> InOrder(IEnumerable<BookmarkRecord> found) =>
        found.OrderBy(bookmark => instanceOrder.IndexOf(bookmark.InstanceId)).ThenBy(bookmark => bookmark.Sequence);

    private void Put<T>(Dictionary<string, T> table, string key, T value) where T : class
    {
        undo.Push(new Replacement<string, T>(table, key, table.GetValueOrDefault(key)));
        table[key] = value;
    }

    private void Remove<T>(Dictionary<string, T> table, string key) where T : class
    {
        if (table.Remove(key, out var old))
        {
            undo.Push(new Replacement<string, T>(table, key, old));
        }
    }

    private interface IUndo
    {
        void Undo();
    }

    private sealed record Replacement<TKey, T>(IDictionary<TKey, T> Table, TKey Key, T? Old) : IUndo where T : class
    {
        public void Undo()
        {
            if (Old is null)
            {
                Table.Remove(Key);
            }
            else
            {
                Table[Key] = Old;
            }
        }
    }

    private sealed record Append<T>(List<T> List, int Length) : IUndo
    {
        public void Undo() => List.RemoveRange(Length, List.Count - Length);
    }
}
