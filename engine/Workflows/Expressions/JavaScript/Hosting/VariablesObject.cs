using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;

/// <summary>
/// The object <c>variables</c>: it holds the variables that the text mentions, and what the script leaves in it is
/// written back when the script ends.
/// </summary>
internal sealed class VariablesObject : JsObject
{
    private readonly Realm _realm;
    private readonly Dictionary<string, JsValue> _before = new(StringComparer.Ordinal);
    private readonly HashSet<object> _replacedArrays = new(ReferenceEqualityComparer.Instance);

    public VariablesObject(Realm realm, IEnumerable<string> mentioned) : base(realm.ObjectPrototype)
    {
        _realm = realm;
        foreach (var name in mentioned)
            Refresh(name);
    }

    /// <summary>Shows the present value of a variable that the text mentions.</summary>
    public void Refresh(string name)
    {
        if (!_realm.Host.TryGetVariable(name, out var value))
            return;
        var shown = Border.ToScript(_realm, value, Exposure.Deep);
        _before[name] = shown;
        Put(name, shown);
    }

    /// <summary>Takes a variable over that the script set by function.</summary>
    public void RefreshIfShown(string name)
    {
        if (_before.ContainsKey(name))
            Refresh(name);
    }

    /// <summary>Writes changed variables to the workflow; a deleted one keeps its value.</summary>
    public void WriteBack()
    {
        foreach (var key in OwnKeys())
        {
            if (key.Text is not { } name)
                continue;
            var value = Get(key);
            var known = _before.TryGetValue(name, out var before);
            if (known ? !IsChanged(name, before, value) : value.IsNullish)
                continue;
            _realm.Host.SetVariable(name, Border.ToWorkflow(value));
        }
    }

    /// <summary>Notes that an array inside an object was replaced by one of the script.</summary>
    public void MarkReplacedArray(object owner) => _replacedArrays.Add(owner);

    /// <summary>
    /// The reference engine cannot copy an object in which the same script replaced an array through <c>variables.</c>;
    /// scripts written against it know this as an error.
    /// </summary>
    public void RequireReadable(object owner)
    {
        if (_replacedArrays.Contains(owner))
            throw new InvalidCastException("El objeto contiene un arreglo que el mismo script acaba de reemplazar.");
    }

    private bool IsChanged(string name, JsValue before, JsValue value)
    {
        if (!Operators.SameValue(before, value))
            return !(before.IsNullish && value.IsNullish);
        if (value.As<LiveObject>() is { } live)
        {
            live.Flushed();
            return live.IsChanged;
        }
        return value.IsObject && _realm.Host.TryGetVariable(name, out var present)
            && !WorkflowValues.AreEqual(Border.ToWorkflow(value), Comparable(present));
    }

    /// <summary>Dates read back from scripts are DateTime in UTC.</summary>
    private static object? Comparable(object? value) => value is DateTimeOffset date ? date.UtcDateTime : value;
}
