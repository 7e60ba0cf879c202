using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>Looking into an instance.</content>
public sealed partial class WorkflowHost
{
    /// <summary>
    /// The state of an instance in the shape that the designer knows, or null when it does not exist. Of one whose version is no
    /// longer as it was only what the record itself tells is left.
    /// </summary>
    public JsonObject? DescribeState(ITransaction tx, string instanceId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        if (tx.Workflows.FindInstance(instanceId) is not { } record)
        {
            return null;
        }

        var json = InstanceStateJson.Of(record);
        if (LoadIfPossible(tx, instanceId) is { } instance)
        {
            InstanceStateJson.Fill(json, instance);
        }
        else
        {
            json["incidents"] = new JsonArray([.. StrandedState.Incidents(record).Select(InstanceJson.Incident)]);
        }

        return json;
    }

    /// <summary>The variables that an instance holds now: those of the workflow first, then those of the scopes that are open.</summary>
    public IReadOnlyList<InstanceVariable> Variables(ITransaction tx, string instanceId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        return LoadIfPossible(tx, instanceId) is not { } instance
            ? []
            : [.. Scopes(instance).SelectMany(scope => scope.Variables ?? []).DistinctBy(variable => variable.Declaration.Id)
                .Select(variable => new InstanceVariable(variable.Declaration.Id, variable.Declaration.Name, variable.Value))];
    }

    /// <summary>Sets variables of a running instance by id; unknown ids are ignored. False when there is no such instance.</summary>
    public bool SetVariables(ITransaction tx, string instanceId, IReadOnlyDictionary<string, object?> values)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(values);
        if (LoadIfPossible(tx, instanceId) is not { Status: WorkflowStatus.Running } instance)
        {
            return false;
        }

        foreach (var variable in Scopes(instance).SelectMany(scope => scope.Variables ?? []))
        {
            if (values.TryGetValue(variable.Declaration.Id, out var value))
            {
                variable.Set(value);
            }
        }

        Commit(tx, instance);
        return true;
    }

    private static IEnumerable<ActivityContext> Scopes(WorkflowInstance instance) => instance.Open.Prepend(instance.Root).Distinct();
}

/// <summary>A variable of an instance.</summary>
/// <param name="Id">Id in the definition; made from the name of one that no definition declares.</param>
/// <param name="Name">Name.</param>
/// <param name="Value">Plain value, as <see cref="PlainJson"/> reads it.</param>
public sealed record InstanceVariable(string Id, string Name, object? Value);
