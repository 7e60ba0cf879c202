using System.Globalization;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Printed forms of the data files: decimal point, ISO dates, empty for what is missing (decision 0003).</summary>
internal static class Celda
{
    internal static string? De(int? valor) => valor?.ToString(CultureInfo.InvariantCulture);

    /// <summary>As it was written.</summary>
    internal static string? De(decimal? valor) => valor?.ToString(CultureInfo.InvariantCulture);

    /// <summary>With that many decimals, whatever they are.</summary>
    internal static string? De(decimal? valor, int decimales) =>
        valor?.ToString("F" + decimales.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    internal static string? De(DateOnly? fecha) => fecha?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string De(bool valor) => valor ? "si" : "no";

    /// <summary>Null rather than an empty text.</summary>
    internal static string? De(string texto) => texto.Length == 0 ? null : texto;
}
