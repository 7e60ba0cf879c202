namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>A symbol; private names of classes (<c>#x</c>) are symbols that no listing shows.</summary>
internal sealed class JsSymbol(string? description, bool isPrivate = false)
{
    public static readonly JsSymbol Iterator = new("Symbol.iterator");
    public static readonly JsSymbol AsyncIterator = new("Symbol.asyncIterator");
    public static readonly JsSymbol HasInstance = new("Symbol.hasInstance");
    public static readonly JsSymbol ToPrimitive = new("Symbol.toPrimitive");
    public static readonly JsSymbol ToStringTag = new("Symbol.toStringTag");
    public static readonly JsSymbol IsConcatSpreadable = new("Symbol.isConcatSpreadable");
    public static readonly JsSymbol Species = new("Symbol.species");
    public static readonly JsSymbol Match = new("Symbol.match");
    public static readonly JsSymbol MatchAll = new("Symbol.matchAll");
    public static readonly JsSymbol Replace = new("Symbol.replace");
    public static readonly JsSymbol Search = new("Symbol.search");
    public static readonly JsSymbol Split = new("Symbol.split");
    public static readonly JsSymbol Unscopables = new("Symbol.unscopables");

    public string? Description { get; } = description;
    public bool IsPrivate { get; } = isPrivate;

    public override string ToString() => $"Symbol({Description})";
}
