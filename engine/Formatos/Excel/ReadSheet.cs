namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>A sheet of an uploaded workbook: only its cells that hold something.</summary>
internal sealed record ReadSheet(string Name, string Part, bool Hidden, IReadOnlyDictionary<CellRef, ReadCell> Cells)
{
    /// <summary>Number of the last row that holds something; 0 when the sheet is empty.</summary>
    public int LastRow => Cells.Count == 0 ? 0 : Cells.Keys.Max(cell => cell.Row);

    /// <summary>The cell, or an empty one.</summary>
    public ReadCell this[int row, int column] =>
        Cells.TryGetValue(new CellRef(row, column), out var cell) ? cell : new ReadCell(ReadCellKind.Empty, "");

    /// <summary>Text of the cell without surrounding blanks.</summary>
    public string TextAt(int row, int column) => this[row, column].Text.Trim();
}
