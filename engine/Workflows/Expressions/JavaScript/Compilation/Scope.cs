namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

internal enum BindingKind { Var, Let, Const, FunctionName }

/// <summary>A declared name and its place in an environment.</summary>
internal sealed record Binding(string Name, int Slot, BindingKind Kind)
{
    /// <summary>True when it cannot be read before its declaration ran.</summary>
    public bool HasDeadZone => Kind is BindingKind.Let or BindingKind.Const;
}

/// <summary>Names declared in a function or block. A block whose bindings no closure keeps lives in the environment around it.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Binding> _bindings = [];
    private readonly EnvironmentLayout _layout;

    private sealed class EnvironmentLayout
    {
        public int Size;
    }

    public Scope(Scope? parent, bool ownEnvironment)
    {
        Parent = parent;
        OwnEnvironment = ownEnvironment;
        _layout = ownEnvironment ? new EnvironmentLayout() : parent!._layout;
    }

    public Scope? Parent { get; }
    public bool OwnEnvironment { get; }
    public int EnvironmentSize => _layout.Size;
    public IEnumerable<Binding> Bindings => _bindings.Values;

    public bool Declares(string name) => _bindings.ContainsKey(name);

    public Binding Declare(string name, BindingKind kind)
    {
        if (_bindings.TryGetValue(name, out var known))
            return known;
        var binding = new Binding(name, _layout.Size++, kind);
        _bindings.Add(name, binding);
        return binding;
    }

    /// <summary>A place without a name.</summary>
    public Binding DeclareHidden() => Declare($"<{_layout.Size}>", BindingKind.Var);

    /// <summary>Finds a name and how many environments out it is; null for globals.</summary>
    public (Binding Binding, int Depth)? Resolve(string name)
    {
        var depth = 0;
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._bindings.TryGetValue(name, out var binding))
                return (binding, depth);
            if (scope.OwnEnvironment)
                depth++;
        }
        return null;
    }
}
