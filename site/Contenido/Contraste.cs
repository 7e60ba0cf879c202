using System.Globalization;

namespace SeguimientoDesempeno.Sitio.Contenido;

/// <summary>Contrast ratio of WCAG 2.2 (1.4.3) between two colours.</summary>
internal static class Contraste
{
    /// <summary>Least ratio of a text with its ground.</summary>
    internal const double Minimo = 4.5;

    /// <summary>Ground of the pages in the light scheme; the same value as in sitio.css.</summary>
    internal const string FondoClaro = "#fbf8f3";

    /// <summary>Ground of the pages in the dark scheme; the same value as in sitio.css.</summary>
    internal const string FondoOscuro = "#1b1d1e";

    /// <summary>Ratio from 1 to 21, or null when one is not a <c>#rrggbb</c>.</summary>
    internal static double? Entre(string uno, string otro)
    {
        if (Luminancia(uno) is not { } a || Luminancia(otro) is not { } b)
        {
            return null;
        }

        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double? Luminancia(string color)
    {
        if (color is not ['#', ..] || color.Length != 7
            || !int.TryParse(color.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
        {
            return null;
        }

        return (0.2126 * Canal(rgb >> 16)) + (0.7152 * Canal(rgb >> 8)) + (0.0722 * Canal(rgb));
    }

    private static double Canal(int valor)
    {
        var c = (valor & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
