namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>A cell's address; rows and columns count from 1.</summary>
internal readonly record struct CellRef(int Row, int Column)
{
    private const int MaxRow = 1_048_576;
    private const int MaxColumn = 16_384;

    public override string ToString() => $"{Letters(Column)}{Row}";

    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    public static bool TryParse(string? text, out CellRef cell)
    {
        int column = 0, row = 0, i = 0;
        text ??= "";
        for (; i < text.Length && char.IsAsciiLetterUpper(text[i]) && column <= MaxColumn; i++)
        {
            column = (column * 26) + text[i] - 'A' + 1;
        }

        for (; i < text.Length && char.IsAsciiDigit(text[i]) && row <= MaxRow; i++)
        {
            row = (row * 10) + text[i] - '0';
        }

        cell = new CellRef(row, column);
        return i == text.Length && column is > 0 and <= MaxColumn && row is > 0 and <= MaxRow;
    }
}
