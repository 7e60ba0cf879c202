using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <content>Variables, inputs and outputs that this execution sees, and what it remembers for itself.</content>
public sealed partial class ActivityContext
{
    private OrderedDictionary<string, object?>? properties;

    /// <summary>Variables of this execution's own scope.</summary>
    internal List<Variable>? Variables { get; private set; }

    /// <summary>Private state of the activity type that is more than properties; see <see cref="IActivityState"/>.</summary>
    internal IActivityState? State { get; set; }

    internal OrderedDictionary<string, object?>? Properties => properties;

    /// <summary>Something this execution remembers between bursts; null when never set.</summary>
    public object? GetProperty(string name) => properties is not null && properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>Remembers plain data between bursts.</summary>
    public void SetProperty(string name, object? value) =>
        (properties ??= new OrderedDictionary<string, object?>(StringComparer.Ordinal))[name] = value;

    /// <summary>The nearest variable of that name; null when there is none.</summary>
    public object? Variable(string name) => FindVariable(name)?.Value;

    /// <summary>Writes the nearest variable of that name; an unknown name creates one in the nearest container.</summary>
    public void SetVariable(string name, object? value)
    {
        if (FindVariable(name) is { } variable)
        {
            variable.Set(value);
        }
        else
        {
            Container.Declare(Execution.Variable.Fleeting(name, value));
        }
    }

    /// <summary>
    /// A workflow input by name, without regard to case; inside a workflow used as activity, its own inputs first.
    /// </summary>
    public object? WorkflowInput(string name)
    {
        for (var context = this; context is not null; context = context.Owner)
        {
            if (context.Activity.Activity is DefinitionActivity
                && Array.Exists(context.Activity.Inputs, input => string.Equals(input.Name, name, StringComparison.OrdinalIgnoreCase)))
            {
                return context.Variables?.Find(variable => string.Equals(variable.Declaration.Name, name, StringComparison.OrdinalIgnoreCase))?.Value;
            }
        }

        return Instance.InputValue(name);
    }

    internal Variable? FindVariable(string name) => Find(name, static variable => variable.Declaration.Name);

    internal Variable? FindVariableById(string id) => Find(id, static variable => variable.Declaration.Id);

    internal void Declare(Variable variable) => (Variables ??= []).Add(variable);

    /// <summary>Starts the scope of the activity's declared variables with their defaults.</summary>
    internal void DeclareVariables()
    {
        foreach (var declaration in Activity.Variables)
        {
            Declare(new Variable(declaration, Expressions.PlainJson.Copy(declaration.Default)));
        }
    }

    /// <summary>
    /// Gives a loop's variables to this execution, its body: to the variable of that name that another loop made in a container
    /// around it, if there is one; else to the body itself when it is a container, or to the nearest container around it, where
    /// they stay visible after the loop.
    /// </summary>
    internal void Give(IReadOnlyList<KeyValuePair<string, object?>> variables)
    {
        var container = Container;
        foreach (var (name, value) in variables)
        {
            if (container.FindFleeting(name) is { } existing)
            {
                existing.WriteOver(value);
                Declare(Execution.Variable.ForLater(name, value));
            }
            else if (container == this)
            {
                // Before a variable of that name that the body declares.
                (Variables ??= []).Insert(0, Execution.Variable.OfBody(name, value));
            }
            else
            {
                container.Declare(Execution.Variable.Fleeting(name, value));
                Declare(Execution.Variable.ForLater(name, value));
            }
        }
    }

    /// <summary>The variables to save, with their values.</summary>
    internal IEnumerable<(Variable Variable, object? Value)> LastingVariables() =>
        from variable in Variables ?? []
        where !variable.IsFleeting || variable.IsGiven
        select (variable, variable.IsGiven ? variable.Given : variable.IsForLater ? FindFleeting(variable.Declaration.Name)?.Value : variable.Value);

    /// <summary>This execution if its activity is a container, else the nearest one around it.</summary>
    private ActivityContext Container
    {
        get
        {
            var container = this;
            while (container.Owner is { } owner && !container.Activity.Activity.Descriptor.IsContainer)
            {
                container = owner;
            }

            return container;
        }
    }

    private Variable? FindFleeting(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Owner)
        {
            if (scope.Variables?.Find(variable => variable.IsFleeting && string.Equals(variable.Declaration.Name, name, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Sets an output of the nearest composite, and of the instance at top level.</summary>
    internal void SetWorkflowOutput(string name, object? value)
    {
        var composite = Composite;
        if (composite.Owner is null)
        {
            Instance.Output[name] = value;
        }
        else
        {
            composite.SetProperty(WorkflowActivity.OutputPrefix + name, value);
        }
    }

    /// <summary>The nearest workflow around this execution: the instance's own, or one used as activity.</summary>
    internal ActivityContext Composite
    {
        get
        {
            var context = this;
            while (context.Owner is { } owner && context.Activity.Activity is not WorkflowActivity)
            {
                context = owner;
            }

            return context;
        }
    }

    private Variable? Find(string key, Func<Variable, string> keyOf)
    {
        for (var context = this; context is not null; context = context.Owner)
        {
            if (context.Variables is { } variables)
            {
                foreach (var variable in variables)
                {
                    if (!variable.IsForLater && string.Equals(keyOf(variable), key, StringComparison.Ordinal))
                    {
                        return variable;
                    }
                }
            }
        }

        return null;
    }
}
