namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>Object around a primitive (<c>new Number(1)</c>, <c>Object('a')</c>).</summary>
internal sealed class JsWrapper(JsObject prototype, JsValue primitive) : JsObject(prototype)
{
    public JsValue Primitive { get; } = primitive;

    public override string Class => Primitive.Type switch
    {
        JsType.Number => "Number",
        JsType.String => "String",
        JsType.Boolean => "Boolean",
        _ => "Object",
    };

    public override bool TryGetOwn(PropertyKey key, out Property property)
    {
        if (Primitive.IsString)
        {
            if (key.TryIndex(out var index) && index < Primitive.StringLength)
            {
                property = new Property(Primitive.AsString[index].ToString(), PropertyFlags.Enumerable);
                return true;
            }
            if (key.Raw is "length")
            {
                property = new Property(Primitive.StringLength, PropertyFlags.None);
                return true;
            }
        }
        return base.TryGetOwn(key, out property);
    }

    public override bool DefineOwn(PropertyKey key, Property property) =>
        !(Primitive.IsString && TryGetOwn(key, out var own) && !own.Configurable) && base.DefineOwn(key, property);

    public override bool Delete(PropertyKey key) =>
        !(Primitive.IsString && TryGetOwn(key, out var own) && !own.Configurable) && base.Delete(key);

    public override List<PropertyKey> OwnKeys()
    {
        var keys = base.OwnKeys();
        if (Primitive.IsString)
        {
            keys.InsertRange(0, Enumerable.Range(0, Primitive.StringLength).Select(PropertyKey.Index));
            keys.Insert(Primitive.StringLength, "length");
        }
        return keys;
    }
}
