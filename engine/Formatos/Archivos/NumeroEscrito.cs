using System.Globalization;

namespace SeguimientoDesempeno.Formatos.Archivos;

/// <summary>Understands numbers that were typed as text, as long as only one reading makes sense.</summary>
internal static class NumeroEscrito
{
    /// <summary>
    /// Reads <c>1,234.5</c>, <c>1.234,5</c>, <c>12,5</c>, <c>1 234</c>. One separator followed by exactly three
    /// digits (<c>1,234</c>) has two readings: with <paramref name="entero"/> it groups thousands.
    /// </summary>
    public static LecturaDeNumero Leer(string texto, bool entero, out decimal numero)
    {
        numero = 0;
        var limpio = new string([.. texto.Trim().Select(c => c is '\u00A0' or '\u202F' ? ' ' : c)]);
        var signo = limpio.StartsWith('-') ? "-" : "";
        limpio = limpio.StartsWith('-') || limpio.StartsWith('+') ? limpio[1..] : limpio;
        if (limpio.Length == 0 || !char.IsAsciiDigit(limpio[0]) || !char.IsAsciiDigit(limpio[^1])
            || limpio.Any(c => !char.IsAsciiDigit(c) && c is not (',' or '.' or ' ')))
        {
            return LecturaDeNumero.NoEsNumero;
        }

        if (limpio.Contains(' ', StringComparison.Ordinal))
        {
            var entera = limpio.Split(',', '.')[0];
            if (!SonMiles(entera.Split(' ')) || limpio.LastIndexOf(' ') > entera.Length)
            {
                return LecturaDeNumero.NoEsNumero;
            }

            limpio = limpio.Replace(" ", "", StringComparison.Ordinal);
        }

        return Separadores(limpio, entero) switch
        {
            { } listo => Convertir(signo + listo, out numero),
            null => EsUnoSoloDeMiles(limpio) ? LecturaDeNumero.Ambiguo : LecturaDeNumero.NoEsNumero,
        };
    }

    /// <summary>The digits with a decimal point and no grouping, or null where that cannot be told.</summary>
    private static string? Separadores(string limpio, bool entero)
    {
        var coma = limpio.LastIndexOf(',');
        var punto = limpio.LastIndexOf('.');
        if (coma < 0 && punto < 0)
        {
            return limpio;
        }

        if (coma >= 0 && punto >= 0)
        {
            var (miles, decimales) = punto > coma ? (',', '.') : ('.', ',');
            var partes = limpio.Split(decimales);
            return partes.Length == 2 && SonMiles(partes[0].Split(miles)) && partes[1].All(char.IsAsciiDigit)
                ? partes[0].Replace(miles.ToString(), "", StringComparison.Ordinal) + "." + partes[1]
                : null;
        }

        var separador = coma >= 0 ? ',' : '.';
        var grupos = limpio.Split(separador);
        var agrupado = SonMiles(grupos);
        if (grupos.Length > 2)
        {
            return agrupado ? string.Concat(grupos) : null;
        }

        if (agrupado)
        {
            // The point is this country's decimal sign, so that "1.234" doubts only where decimals make no sense.
            return (separador, entero) switch
            {
                (',', true) => string.Concat(grupos),
                ('.', false) => limpio,
                _ => null,
            };
        }

        return grupos[0] + "." + grupos[1];
    }

    private static bool EsUnoSoloDeMiles(string limpio) => limpio.Split(',', '.') is { Length: 2 } grupos && SonMiles(grupos);

    private static bool SonMiles(string[] grupos) =>
        grupos[0].Length is >= 1 and <= 3 && grupos[0] != "0" && grupos.All(g => g.All(char.IsAsciiDigit)) && grupos.Skip(1).All(g => g.Length == 3);

    private static LecturaDeNumero Convertir(string texto, out decimal numero) =>
        decimal.TryParse(texto, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out numero)
            ? LecturaDeNumero.Numero
            : LecturaDeNumero.NoEsNumero;
}
