using System.Globalization;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Activities.StateMachines;

/// <summary>States and transitions of a state machine as compiled from its JSON.</summary>
internal sealed class StateMachinePlan
{
    public const string Entry = "Entry";
    public const string Exit = "Exit";
    public const string Trigger = "Trigger";
    public const string Action = "Action";

    private readonly ActivityNode machine;
    private readonly List<string> states;
    private readonly List<Transition> transitions = [];

    public StateMachinePlan(ActivityNode machine)
    {
        this.machine = machine;
        states = [.. Items(machine.Json, "states").Select(state => state.Text("name") ?? "")];
        foreach (var json in Items(machine.Json, "transitions"))
        {
            transitions.Add(new Transition(transitions.Count, json.Text("from") ?? "", json.Text("to") ?? "", Condition(json)));
        }
    }

    /// <summary>The state in which it begins: <c>currentState</c> where given, else <c>initialState</c>.</summary>
    public string? Initial => machine.Json.Text("currentState") is { } current && !string.IsNullOrWhiteSpace(current) ? current : machine.Json.Text("initialState");

    public static IEnumerable<EmbeddedActivity> Children(JsonObject json) =>
        Embedded(json, "states", Entry, Exit).Concat(Embedded(json, "transitions", Trigger, Action));

    public bool Has(string? state) => !string.IsNullOrWhiteSpace(state) && states.Contains(state, StringComparer.Ordinal);

    public ActivityNode? Child(string role, int index) => machine.Child(Port(role, index));

    /// <summary>The entry or exit activity of a state.</summary>
    public ActivityNode? OfState(string role, string state) => states.IndexOf(state) is >= 0 and var index ? Child(role, index) : null;

    /// <summary>Transitions that leave a state, have a trigger, and lead to a state that exists.</summary>
    public IEnumerable<Transition> From(string state) =>
        transitions.Where(transition => transition.From == state && Has(transition.To) && Child(Trigger, transition.Index) is not null);

    public Transition Transition(int index) => transitions[index];

    /// <summary>What a child is for, and of which state or transition.</summary>
    public static (string Role, int Index) Role(ActivityNode child)
    {
        var parts = child.Port!.Split(':');
        return (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static string Port(string role, int index) => string.Create(CultureInfo.InvariantCulture, $"{role}:{index}");

    private static IEnumerable<JsonObject> Items(JsonObject json, string member) => (json.Member(member) as JsonArray ?? []).OfType<JsonObject>();

    private static IEnumerable<EmbeddedActivity> Embedded(JsonObject json, string member, params string[] roles) =>
        from item in Items(json, member).Select((item, index) => (Json: item, Index: index))
        from role in roles
        let activity = item.Json.Member(role) as JsonObject
        where activity is not null
        select new EmbeddedActivity(Port(role, item.Index), activity);

    private static WorkflowExpression? Condition(JsonObject transition)
    {
        var written = transition.Member("condition") as JsonObject;
        var expression = written?.Member("expression") as JsonObject ?? written;
        return expression?.Member("type") is null
            ? null
            : WorkflowExpression.Compile(expression.Text("type"), expression.Member("value"), new DataType(DataKind.Boolean));
    }
}

/// <summary>A way from one state to another.</summary>
/// <param name="Index">Position among the transitions.</param>
/// <param name="From">State that it leaves.</param>
/// <param name="To">State to which it leads.</param>
/// <param name="Condition">Must hold when the trigger has happened; null always does.</param>
internal sealed record Transition(int Index, string From, string To, WorkflowExpression? Condition);
