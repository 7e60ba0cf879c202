namespace SeguimientoDesempeno.Workflows.Expressions;

/// <summary>Kinds of values that definitions can name.</summary>
internal enum DataKind
{
    Object,
    String,
    Boolean,
    Int16,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    DateTime,
    DateTimeOffset,
    TimeSpan,
    Guid,
    Dictionary,
    List,
    Items,
    Json,
    Bytes,
}

/// <summary>A value type of a definition; aliases that are unknown hold anything.</summary>
internal sealed record DataType(DataKind Kind, DataType? Element = null)
{
    public static DataType Object { get; } = new(DataKind.Object);

    public static DataType String { get; } = new(DataKind.String);

    /// <summary>Reads an alias such as <c>Int32</c>, <c>String[]</c>, <c>List&lt;String&gt;</c> or an old assembly-qualified name.</summary>
    public static DataType Parse(string? alias, bool isArray = false)
    {
        if (isArray)
        {
            return new DataType(DataKind.List, Parse(alias));
        }

        alias = alias?.Trim() ?? "";
        if (alias.EndsWith("[]", StringComparison.Ordinal))
        {
            return new DataType(DataKind.List, Parse(alias[..^2]));
        }

        var open = alias.IndexOf('<', StringComparison.Ordinal);
        if (open > 0 && alias.EndsWith('>'))
        {
            return alias == "ICollection<Object>" ? new DataType(DataKind.Items) : alias.Contains("Dictionary", StringComparison.Ordinal)
                ? new DataType(DataKind.Dictionary)
                : new DataType(DataKind.List, Parse(alias[(open + 1)..^1]));
        }

        return new DataType(KindOf(ClassName(alias)));
    }

    private static string ClassName(string alias)
    {
        var name = alias.Split(',')[0];
        return name[(name.LastIndexOf('.') + 1)..].TrimEnd('?');
    }

    private static DataKind KindOf(string name) => name switch
    {
        "String" => DataKind.String,
        "Boolean" => DataKind.Boolean,
        "Int16" => DataKind.Int16,
        "Int32" => DataKind.Int32,
        "Int64" or "Long" => DataKind.Int64,
        "Single" => DataKind.Single,
        "Double" => DataKind.Double,
        "Decimal" => DataKind.Decimal,
        "DateTime" => DataKind.DateTime,
        "DateTimeOffset" => DataKind.DateTimeOffset,
        "TimeSpan" => DataKind.TimeSpan,
        "Guid" => DataKind.Guid,
        "JSON" or "ExpandoObject" or "JsonObject" or "StringDictionary" or "ObjectDictionary" or "StringMap" or "ObjectMap"
            => DataKind.Dictionary,
        "JsonArray" => DataKind.List,
        "JsonNode" => DataKind.Json,
        "ByteArray" => DataKind.Bytes,
        _ => DataKind.Object,
    };
}
