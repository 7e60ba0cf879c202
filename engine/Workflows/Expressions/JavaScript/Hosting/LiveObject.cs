using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;

/// <summary>An object of the workflow itself: what a script writes is there at once.</summary>
internal sealed class LiveObject(Realm realm, IDictionary<string, object?> dictionary, Exposure exposure) : JsObject(realm.ObjectPrototype)
{
    /// <summary>Objects and arrays inside, kept so that changes in them can be written back.</summary>
    private readonly Dictionary<string, JsValue> _inner = [];

    /// <summary>True when the script changed it, or something inside it, since it was last flushed.</summary>
    public bool IsChanged { get; private set; }

    public override bool TryGetOwn(PropertyKey key, out Property property)
    {
        if (key.Text is { } name && dictionary.TryGetValue(name, out var value))
        {
            property = new Property(Inner(name, value));
            return true;
        }
        return base.TryGetOwn(key, out property);
    }

    public override bool DefineOwn(PropertyKey key, Property property)
    {
        if (key.Text is not { } name || property.IsAccessor)
            return base.DefineOwn(key, property);
        if (exposure == Exposure.Deep && property.Value.As<JsArray>() is not null)
        {
            // Written when the script ends; until then only this object shows it.
            dictionary.TryAdd(name, null);
            _inner[name] = property.Value;
            realm.Variables?.MarkReplacedArray(dictionary);
            return true;
        }
        dictionary[name] = Border.ToWorkflow(property.Value);
        IsChanged = true;
        _inner.Remove(name);
        if (exposure == Exposure.Deep && property.Value.IsObject)
            _inner[name] = property.Value;
        return true;
    }

    public override bool Delete(PropertyKey key)
    {
        if (key.Text is not { } name || !dictionary.Remove(name))
            return base.Delete(key);
        _inner.Remove(name);
        IsChanged = true;
        return true;
    }

    public override List<PropertyKey> OwnKeys()
    {
        var keys = base.OwnKeys();
        keys.InsertRange(0, dictionary.Keys.Select(k => (PropertyKey)k));
        return keys;
    }

    /// <summary>The object of the workflow with all changes in it.</summary>
    public IDictionary<string, object?> Flushed()
    {
        foreach (var (name, value) in _inner)
        {
            if (value.As<LiveObject>() is { } live)
            {
                live.Flushed();
                IsChanged |= live.IsChanged;
                continue;
            }
            var present = Border.ToWorkflow(value);
            if (WorkflowValues.AreEqual(present, dictionary[name]))
                continue;
            dictionary[name] = present;
            IsChanged = true;
        }
        return dictionary;
    }

    private JsValue Inner(string name, object? value)
    {
        if (_inner.TryGetValue(name, out var known))
            return known;
        var inner = Border.ToScript(realm, value, exposure == Exposure.TopLevel ? Exposure.Copy : exposure);
        if (exposure == Exposure.Deep && inner.IsObject)
            _inner[name] = inner;
        return inner;
    }
}
