namespace SeguimientoDesempeno.Formatos.Ooxml;

/// <summary>A link from one part of a package to another, or out of it.</summary>
internal sealed record Relationship(string Id, string Type, string Target, bool External)
{
    /// <summary>Compares the last word of the type: transitional and strict files use different addresses before it.</summary>
    public bool Is(string kind) => Type.EndsWith("/" + kind, StringComparison.Ordinal);
}
