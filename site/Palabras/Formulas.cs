using System.Text.RegularExpressions;
using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>Formulas as a reader expects them.</summary>
internal static partial class Formulas
{
    /// <summary>With room around its signs: <c>V1 / V2 × 100</c>.</summary>
    internal static string Legible(string formula) => ConNumeros(formula, _ => null);

    /// <summary>With the values where its variables stand: <c>47,092 / 5,282 × 100</c>.</summary>
    internal static string ConNumeros(string formula, Func<string, decimal?> valor)
    {
        var conValores = Variable().Replace(formula, v => valor(v.Value) is { } x ? FormatoMexicano.Numero(x) : v.Value);
        return Operador().Replace(conValores, o => $" {o.Groups[1].Value.Replace("*", "×", StringComparison.Ordinal)} ");
    }

    [GeneratedRegex("V[0-9]+")]
    private static partial Regex Variable();

    // A sign after another operator or an opening belongs to its number.
    [GeneratedRegex(@"(?<=[0-9)])\s*([-+*/])\s*")]
    private static partial Regex Operador();
}
