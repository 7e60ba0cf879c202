using System.Globalization;

namespace SeguimientoDesempeno.Formatos;

/// <summary>
/// A decimal in digits, for who writes hundreds of thousands: the same text as the formats <c>#,##0.####</c> and
/// <c>0.##</c>, without reading a format each time.
/// </summary>
public static class EscrituraDecimal
{
    private const int LargoMaximo = 32;
    private static readonly ulong[] Potencias = [1, 10, 100, 1_000, 10_000];

    /// <summary>The number with only the decimals that it has, at most as many as told, the last one rounded away from zero.</summary>
    /// <param name="valor">Number.</param>
    /// <param name="decimales">Most decimals, from 0 to 4.</param>
    /// <param name="conMiles">Whether commas part the thousands.</param>
    public static string Escribir(decimal valor, int decimales, bool conMiles)
    {
        valor = Math.Round(valor, decimales, MidpointRounding.AwayFromZero);
        Span<int> partes = stackalloc int[4];
        _ = decimal.GetBits(valor, partes);
        var escala = (partes[3] >> 16) & 0xFF;
        if (partes[2] != 0)
        {
            return valor.ToString((conMiles ? "#,##0." : "0.") + new string('#', decimales), CultureInfo.InvariantCulture);
        }

        var (entero, fraccion) = Math.DivRem(((ulong)(uint)partes[1] << 32) | (uint)partes[0], Potencias[escala]);
        Span<char> texto = stackalloc char[LargoMaximo];
        var i = LargoMaximo;
        var hayDecimales = false;
        for (var n = 0; n < escala; n++)
        {
            (fraccion, var digito) = Math.DivRem(fraccion, 10);
            if (hayDecimales |= digito != 0)
            {
                texto[--i] = (char)('0' + digito);
            }
        }

        if (hayDecimales)
        {
            texto[--i] = '.';
        }

        var puestos = 0;
        do
        {
            if (conMiles && puestos > 0 && puestos % 3 == 0)
            {
                texto[--i] = ',';
            }

            (entero, var digito) = Math.DivRem(entero, 10);
            texto[--i] = (char)('0' + digito);
            puestos++;
        }
        while (entero > 0);

        if (valor < 0)
        {
            texto[--i] = '-';
        }

        return new(texto[i..]);
    }
}
