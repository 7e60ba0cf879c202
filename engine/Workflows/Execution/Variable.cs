using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>A variable of one scope of one instance.</summary>
internal sealed class Variable(VariableDeclaration declaration, object? value)
{
    public VariableDeclaration Declaration { get; } = declaration;

    public object? Value { get; private set; } = value;

    /// <summary>Stores a value converted to the declared type.</summary>
    public void Set(object? value) => Value = ValueConverter.Convert(value, Declaration.Type);

    /// <summary>A variable without declaration: created by a loop or a script; takes any value.</summary>
    public static Variable Dynamic(string name, object? value) =>
        new(new VariableDeclaration(name, name, DataType.Object, null), value);
}
