using System.Globalization;

namespace SeguimientoDesempeno.Sitio.Descargas;

/// <summary>Printed forms of open data: decimal point, ISO dates, empty for what is missing.</summary>
internal static class Celdas
{
    internal static string De(int valor) => valor.ToString(CultureInfo.InvariantCulture);

    internal static string? De(int? valor) => valor?.ToString(CultureInfo.InvariantCulture);

    internal static string? De(decimal? valor) => valor?.ToString("0.############", CultureInfo.InvariantCulture);

    internal static string? De(DateOnly? fecha) => fecha?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
