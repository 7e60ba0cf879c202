using System.Globalization;

namespace SeguimientoDesempeno.Workflows.Expressions;

/// <summary>Sees a workflow value as a .NET type, for activities written in C#.</summary>
internal static class ClrValue
{
    /// <exception cref="InvalidCastException">The value cannot be seen as T.</exception>
    public static T? As<T>(object? value)
    {
        switch (value)
        {
            case null:
                return default;
            case T already:
                return already;
        }

        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        try
        {
            return (T?)Convert(value, type);
        }
        catch (FormatException error)
        {
            throw new InvalidCastException($"«{ValueConverter.ToText(value)}» no es un valor de tipo {type.Name}.", error);
        }
    }

    private static object? Convert(object value, Type type)
    {
        if (type.IsAssignableFrom(value.GetType()))
        {
            return value;
        }

        var text = ValueConverter.ToText(value);
        if (type == typeof(string))
        {
            return text;
        }

        if (type == typeof(DateOnly))
        {
            return value is DateTime moment ? DateOnly.FromDateTime(moment) : DateOnly.ParseExact(text.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (type.IsAssignableFrom(typeof(List<string>)) && value is List<object?> list)
        {
            return list.ConvertAll(ValueConverter.ToText);
        }

        if (type.IsEnum)
        {
            return Enum.TryParse(type, text, ignoreCase: true, out var member)
                ? member
                : throw new InvalidCastException($"«{text}» no es uno de: {string.Join(", ", Enum.GetNames(type))}.");
        }

        if (DataType.Parse(type.Name) is { Kind: not DataKind.Object } known)
        {
            return ValueConverter.Convert(value, known);
        }

        throw new InvalidCastException($"Un valor de tipo {value.GetType().Name} no se puede ver como {type.Name}.");
    }
}
