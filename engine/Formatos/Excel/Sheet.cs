namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>A sheet to write, row by row.</summary>
/// <param name="name">At most 31 characters, none of <c>\ / ? * [ ] :</c>.</param>
internal sealed class Sheet(string name)
{
    private readonly List<SheetRow> rows = [];
    private readonly List<(CellRef From, CellRef To)> merges = [];

    public string Name { get; } = name;

    public IReadOnlyList<SheetRow> Rows => rows;

    /// <summary>Rows below those that were added; they are made as they are written, so a long table is never in memory whole.</summary>
    public IEnumerable<IReadOnlyList<Cell>> Body { get; init; } = [];

    public IReadOnlyList<(CellRef From, CellRef To)> Merges => merges;

    /// <summary>Width of each column in characters, from A.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];

    /// <summary>Rows above the frozen line; they repeat on every printed page.</summary>
    public int HeaderRows { get; init; }

    /// <summary>First of the rows that repeat when printed; those above it are printed once.</summary>
    public int FirstRepeatedRow { get; init; } = 1;

    public int FrozenColumns { get; init; }

    /// <summary>Columns that repeat on every printed page when the sheet is wider than one, e.g. <c>$H:$I</c>.</summary>
    public string? RepeatedColumns { get; init; }

    /// <summary>How many pages wide the sheet is printed: a wide one on a single page cannot be read.</summary>
    public int PagesWide { get; init; } = 1;

    /// <summary>Locks every cell whose style is not unlocked.</summary>
    public bool Protected { get; init; }

    /// <summary>Kept from the program's own list of hidden sheets.</summary>
    public bool VeryHidden { get; init; }

    /// <summary>Whether the sheet offers filters on its last header row.</summary>
    public bool Filter { get; init; }

    public bool Portrait { get; init; }

    public IList<DataValidation> Validations { get; } = [];

    /// <summary>Number that the next row added will have.</summary>
    public int NextRow => rows.Count + 1;

    public void Add(params IReadOnlyList<Cell> cells) => rows.Add(new SheetRow(cells));

    /// <summary>Adds a row of a fixed height in points, or a hidden one.</summary>
    public void Add(IReadOnlyList<Cell> cells, double? height, bool hidden = false) =>
        rows.Add(new SheetRow(cells, height, hidden));

    /// <summary>Adds a row whose only text spans the given number of columns.</summary>
    public void AddSpanning(string text, CellStyle style, int columns, double? height = null)
    {
        if (columns > 1)
        {
            merges.Add((new CellRef(NextRow, 1), new CellRef(NextRow, columns)));
        }

        rows.Add(new SheetRow([Cell.Of(text, style), .. Enumerable.Repeat(Cell.Empty(style), columns - 1)], height));
    }

    /// <summary>Joins cells of one row that has been or will be added.</summary>
    public void Merge(int row, int firstColumn, int lastColumn) =>
        merges.Add((new CellRef(row, firstColumn), new CellRef(row, lastColumn)));
}
