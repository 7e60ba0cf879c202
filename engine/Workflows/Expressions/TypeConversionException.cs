namespace SeguimientoDesempeno.Workflows.Expressions;

/// <summary>A value, often a text that looks like JSON, is none of the type that is asked for.</summary>
internal sealed class TypeConversionException(string text, DataKind kind)
    : Exception($"«{(text.Length > 60 ? text[..60] + "…" : text)}» no es un valor de tipo {kind}.");
