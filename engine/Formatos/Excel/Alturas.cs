namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>Row heights for wrapped text: programs do not grow the rows of a file that they did not write.</summary>
internal static class Alturas
{
    private const double Linea = 13.5;

    /// <summary>Height in points for the longest of the texts, each in a column of the given width in characters.</summary>
    public static double De(params ReadOnlySpan<(string? Texto, double Ancho)> celdas)
    {
        var lineas = 1;
        foreach (var (texto, ancho) in celdas)
        {
            // Calibri at 10 points puts about 1.1 average letters in a unit of width, less what broken words waste.
            lineas = Math.Max(lineas, (int)Math.Ceiling((texto?.Length ?? 0) / Math.Max(1, ancho)));
        }

        return Math.Max(1.4, lineas) * Linea;
    }
}
