namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Finding versions among many without reading their texts. Offered by storages that keep a catalogue of definitions.</summary>
public interface IDefinitionIndex
{
    /// <summary>One page of the versions that a query means, and how many there are in all.</summary>
    DefinitionPage Query(DefinitionQuery query);

    /// <summary>Whether the latest version of another definition has this very name.</summary>
    /// <param name="name">Name.</param>
    /// <param name="definitionId">Definition that may have it, or null.</param>
    bool IsNameTaken(string name, string? definitionId);

    /// <summary>Versions that others may use as an activity, by definition and version.</summary>
    IReadOnlyList<DefinitionRecord> UsableAsActivities();

    /// <summary>Latest and published versions whose text names a definition: those that may use it.</summary>
    IReadOnlyList<DefinitionRecord> Mentioning(string definitionId);
}
