using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;

/// <summary>The global object: built-ins, workflow functions, and accessors made for the instance's own names.</summary>
internal sealed class GlobalObject(Realm realm) : BuiltinObject(realm, realm.ObjectPrototype, WorkflowFunctions.Globals, "global")
{
    private readonly Dictionary<string, Property> _accessors = new(StringComparer.Ordinal);

    public override bool TryGetOwn(PropertyKey key, out Property property)
    {
        if (base.TryGetOwn(key, out property))
            return true;
        if (key.Text is not { Length: > 3 } name || !(name.StartsWith("get", StringComparison.Ordinal) || name.StartsWith("set", StringComparison.Ordinal)))
            return false;
        if (_accessors.TryGetValue(name, out property))
            return true;
        if (NamedAccessors.Find(Realm.Host, name) is not { } code)
            return false;
        property = new Property(new NativeFunction(Realm, name, name[0] == 's' ? 1 : 0, code), PropertyFlags.Hidden);
        _accessors.Add(name, property);
        return true;
    }
}
