namespace SeguimientoDesempeno.Formatos.Word;

/// <summary>A piece of text of one look.</summary>
/// <param name="Text">The text.</param>
/// <param name="Bold">Whether it is bold.</param>
internal sealed record Run(string Text, bool Bold = false)
{
    /// <summary>Splits text at <c>**</c>: what stands between two of them is bold.</summary>
    public static IReadOnlyList<Run> Parse(string text) =>
        [.. text.Split("**").Select((piece, i) => new Run(piece, i % 2 == 1)).Where(run => run.Text.Length > 0)];
}
