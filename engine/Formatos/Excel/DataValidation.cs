namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>A rule that the spreadsheet program itself applies while the cell is filled, with Spanish messages.</summary>
/// <param name="Cell">The cell it holds for.</param>
/// <param name="Whole">Whether only whole numbers pass.</param>
/// <param name="Minimum">Least value, or null.</param>
/// <param name="Maximum">Greatest value, or null.</param>
/// <param name="Error">Message on a refused entry, at most 225 characters.</param>
/// <param name="Prompt">Message when the cell is selected, at most 255 characters.</param>
internal sealed record DataValidation(
    CellRef Cell, bool Whole, decimal? Minimum, decimal? Maximum, string Error, string Prompt);
