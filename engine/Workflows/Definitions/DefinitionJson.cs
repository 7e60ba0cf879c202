using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>What the envelope of a definition says.</summary>
public static class DefinitionJson
{
    /// <summary>Whether others may use it as an activity; old files say so outside the options.</summary>
    public static bool UsableAsActivity(JsonObject definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Member("options") is JsonObject options && options.Member("usableAsActivity") is not null
            ? options.Flag("usableAsActivity")
            : definition.Flag("usableAsActivity");
    }

    /// <summary>Whether those that use it follow to a newly published version.</summary>
    public static bool UpdatesConsumers(JsonObject definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return (definition.Member("options") as JsonObject)?.Flag("autoUpdateConsumingWorkflows") ?? false;
    }
}
