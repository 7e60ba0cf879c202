namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

/// <summary>Line and column, both from 1, of a position in a text.</summary>
internal static class SourcePosition
{
    public static (int Line, int Column) Of(string text, int position)
    {
        var before = text.AsSpan(0, Math.Min(position, text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
