using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>A variable of one scope of one instance.</summary>
internal sealed class Variable(VariableDeclaration declaration, object? value)
{
    public VariableDeclaration Declaration { get; } = declaration;

    public object? Value { get; private set; } = value;

    /// <summary>
    /// Made by a loop or a script in the nearest container: a loop below that gives the same name writes here, and it is not
    /// saved, unless it was given to that very container as a loop's body.
    /// </summary>
    public bool IsFleeting { get; private init; }

    /// <summary>Given to a loop's body that is no container: nobody sees it in the burst that gave it, but it is saved.</summary>
    public bool IsForLater { get; private init; }

    /// <summary>What a loop gave to its body, to save.</summary>
    public object? Given { get; private set; }

    /// <summary>Whether <see cref="Given"/> counts.</summary>
    public bool IsGiven { get; private init; }

    /// <summary>Stores a value converted to the declared type.</summary>
    public void Set(object? value) => Given = Value = ValueConverter.Convert(value, Declaration.Type);

    /// <summary>A loop inside the body writes its own value over the body's, which comes back after a suspension.</summary>
    public void WriteOver(object? value) => Value = value;

    /// <summary>A variable without declaration, such as an input of a workflow used as activity; takes any value.</summary>
    public static Variable Dynamic(string name, object? value) => new(Undeclared(name), value);

    /// <summary>One that a script, or a loop whose body is no container, makes in a container.</summary>
    public static Variable Fleeting(string name, object? value) => new(Undeclared(name), value) { IsFleeting = true };

    /// <summary>One that a loop gives to a container that is its body.</summary>
    public static Variable OfBody(string name, object? value) => new(Undeclared(name), value) { IsFleeting = true, IsGiven = true, Given = value };

    /// <summary>What is saved with a loop's body that is no container.</summary>
    public static Variable ForLater(string name, object? value) => new(Undeclared(name), value) { IsForLater = true };

    /// <summary>The reference makes the id of such a variable from its name.</summary>
    private static VariableDeclaration Undeclared(string name) =>
        new(name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..] + "Variable", name, DataType.Object, null);
}
