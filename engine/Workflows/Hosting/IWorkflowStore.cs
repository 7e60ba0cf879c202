namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>
/// The runtime's records within one transaction. Results are snapshots; lists are never null. Names, ids and hashes
/// compare ordinally.
/// </summary>
public interface IWorkflowStore
{
    /// <summary>A version by its version id.</summary>
    DefinitionRecord? FindDefinitionVersion(string versionId);

    /// <summary>The published version of a definition.</summary>
    DefinitionRecord? FindPublished(string definitionId);

    /// <summary>The latest version of a definition, published or draft.</summary>
    DefinitionRecord? FindLatest(string definitionId);

    /// <summary>All versions of one definition, or of all (null), by definition id and version.</summary>
    IReadOnlyList<DefinitionRecord> ListDefinitions(string? definitionId = null);

    /// <summary>
    /// Inserts or replaces a version (by version id). When it is latest (published) the other versions of the definition
    /// stop being so.
    /// </summary>
    void SaveDefinition(DefinitionRecord definition);

    /// <summary>Deletes a version.</summary>
    void DeleteDefinition(string versionId);

    /// <summary>An instance, or null.</summary>
    InstanceRecord? FindInstance(string instanceId);

    /// <summary>
    /// Inserts (<paramref name="expectedRevision"/> 0) or updates an instance whose stored revision is the expected one.
    /// </summary>
    /// <exception cref="RevisionConflictException">Another burst has saved the instance meanwhile.</exception>
    void SaveInstance(InstanceRecord instance, long expectedRevision);

    /// <summary>Whether an instance with status Running exists; null means any definition or any correlation.</summary>
    bool AnyRunning(string? definitionId, string? correlationId);

    /// <summary>Instances that pass the filter, by creation and id.</summary>
    IReadOnlyList<InstanceRecord> ListInstances(InstanceFilter filter);

    /// <summary>How many instances pass the filter (its skip and take are ignored).</summary>
    int CountInstances(InstanceFilter filter);

    /// <summary>Adds bookmarks.</summary>
    void AddBookmarks(IReadOnlyList<BookmarkRecord> bookmarks);

    /// <summary>Removes bookmarks; unknown ids are ignored.</summary>
    void RemoveBookmarks(IReadOnlyList<string> bookmarkIds);

    /// <summary>A bookmark, or null.</summary>
    BookmarkRecord? FindBookmark(string bookmarkId);

    /// <summary>Bookmarks with this name and hash, oldest first; correlation and instance restrict when given.</summary>
    IReadOnlyList<BookmarkRecord> FindBookmarks(string name, string hash, string? correlationId = null, string? instanceId = null);

    /// <summary>Bookmarks of one instance in order of creation, or of all instances (null), oldest instance first.</summary>
    IReadOnlyList<BookmarkRecord> ListBookmarks(string? instanceId = null);

    /// <summary>Bookmarks due at or before <paramref name="moment"/>, by due moment, creation and id.</summary>
    IReadOnlyList<BookmarkRecord> DueBookmarks(DateTimeOffset moment, int take);

    /// <summary>The different stimuli (plain JSON) of the bookmarks of HTTP endpoints, in no order.</summary>
    IReadOnlyList<string> HttpStimuli();

    /// <summary>Replaces a definition's triggers; an empty list removes them.</summary>
    void ReplaceTriggers(string definitionId, IReadOnlyList<TriggerRecord> triggers);

    /// <summary>Triggers with this name and hash, by definition id.</summary>
    IReadOnlyList<TriggerRecord> FindTriggers(string name, string hash);

    /// <summary>All triggers, by definition id and activity id.</summary>
    IReadOnlyList<TriggerRecord> ListTriggers();

    /// <summary>Triggers due at or before <paramref name="moment"/>, by due moment and id.</summary>
    IReadOnlyList<TriggerRecord> DueTriggers(DateTimeOffset moment, int take);

    /// <summary>Sets a trigger's next moment (null: never again) and the payload of that occurrence.</summary>
    void SetTriggerDue(string triggerId, DateTimeOffset? dueAt, string? payload);

    /// <summary>The earliest due moment of any bookmark or trigger, or null.</summary>
    DateTimeOffset? NextDue();

    /// <summary>Appends to journals.</summary>
    void AppendJournal(IReadOnlyList<JournalRecord> records);

    /// <summary>An instance's journal by sequence.</summary>
    IReadOnlyList<JournalRecord> ReadJournal(string instanceId, int skip = 0, int take = int.MaxValue);

    /// <summary>Puts messages at the end of the queue, in this order.</summary>
    void Enqueue(IReadOnlyList<MessageRecord> messages);

    /// <summary>The first messages of the queue, in order of arrival.</summary>
    IReadOnlyList<MessageRecord> PeekMessages(int take);

    /// <summary>Takes a message out of the queue; false when it was gone already.</summary>
    bool DeleteMessage(long id);
}
