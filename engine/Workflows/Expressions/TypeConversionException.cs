namespace SeguimientoDesempeno.Workflows.Expressions;

/// <summary>A text that looks like JSON (it begins with a brace or a bracket) is no value of the type that is asked for.</summary>
internal sealed class TypeConversionException(string text, DataKind kind)
    : Exception($"«{(text.Length > 60 ? text[..60] + "…" : text)}» no es un valor de tipo {kind}.");
