namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>Something in a definition that its author has to mend.</summary>
/// <param name="Code">Stable code, such as <c>ACTIVIDAD_DESCONOCIDA</c>.</param>
/// <param name="Message">Explanation in Spanish.</param>
/// <param name="Place">Where: a line and column, the path of the member, or the activity as people read it; null for the whole file.</param>
/// <param name="Prevents">True when the definition cannot be used (or published); false when it is only a warning.</param>
public sealed record DefinitionProblem(string Code, string Message, string? Place, bool Prevents)
{
    /// <summary>Id of the activity it is about, or null.</summary>
    public string? ActivityId { get; init; }
}
