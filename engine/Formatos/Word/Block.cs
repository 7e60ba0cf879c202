namespace SeguimientoDesempeno.Formatos.Word;

/// <summary>A part of a document's body.</summary>
internal abstract record Block
{
    public static Paragraph Text(string text, ParagraphStyle style = ParagraphStyle.Normal) => new(Run.Parse(text), style);
}

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(IReadOnlyList<Run> Runs, ParagraphStyle Style) : Block;

/// <summary>A table whose first row repeats on every page.</summary>
/// <param name="Widths">Share of each column.</param>
/// <param name="Headers">Headings.</param>
/// <param name="Rows">Cells of each row.</param>
/// <param name="Percent">Width of the table as percent of the text's.</param>
internal sealed record Table(
    IReadOnlyList<int> Widths, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<TableCell>> Rows, int Percent = 100) : Block;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Fill">Background as RRGGBB, or null.</param>
/// <param name="Color">Colour of the text as RRGGBB, or null.</param>
/// <param name="Center">Whether it is centred.</param>
internal sealed record TableCell(string Text, string? Fill = null, string? Color = null, bool Center = false)
{
    public static implicit operator TableCell(string text) => new(text);
}
