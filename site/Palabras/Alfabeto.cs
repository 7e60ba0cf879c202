using System.Globalization;
using System.Text;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>Alphabetical order and addresses from words, the same on every machine: accents and case do not count.</summary>
internal static class Alfabeto
{
    /// <summary>The letter, in lower case, under which a text is looked up; <c>0</c> for a text that begins with no letter.</summary>
    internal static char Inicial(string texto) => Llano(texto).FirstOrDefault(char.IsAsciiLetterOrDigit) is var letra && char.IsAsciiLetter(letra) ? letra : '0';

    /// <summary>In alphabetical order.</summary>
    internal static IOrderedEnumerable<T> Ordenar<T>(IEnumerable<T> elementos, Func<T, string> texto) =>
        elementos.OrderBy(e => Llano(texto(e)), StringComparer.Ordinal).ThenBy(texto, StringComparer.Ordinal);

    /// <summary>A part of an address: <c>1-ciudad-segura</c>; <c>sin-nombre</c> when no letter or digit is left.</summary>
    internal static string Slug(string texto)
    {
        var slug = new StringBuilder();
        foreach (var letra in Llano(texto))
        {
            if (char.IsAsciiLetterOrDigit(letra))
            {
                slug.Append(letra);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var final = slug.ToString(0, Math.Min(slug.Length, 60)).TrimEnd('-');
        return final.Length > 0 ? final : "sin-nombre";
    }

    private static string Llano(string texto) =>
        string.Concat(texto.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
