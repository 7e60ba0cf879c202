using System.Text;
using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>Formulas as a reader expects them.</summary>
internal static class Formulas
{
    /// <summary>With room around its signs: <c>V1 / V2 × 100</c>.</summary>
    internal static string Legible(string formula) => ConNumeros(formula, _ => null);

    /// <summary>With the values where its variables stand: <c>47,092 / 5,282 × 100</c>.</summary>
    internal static string ConNumeros(string formula, Func<string, decimal?> valor)
    {
        var texto = new StringBuilder(formula.Length * 2);
        for (var i = 0; i < formula.Length;)
        {
            var largo = LargoDeVariable(formula.AsSpan(i));
            if (largo > 0)
            {
                var variable = formula.Substring(i, largo);
                texto.Append(valor(variable) is { } x ? FormatoMexicano.Numero(x) : variable);
                i += largo;
            }
            else if (Operador(formula, i, texto) is var fin && fin > i)
            {
                i = fin;
            }
            else
            {
                texto.Append(formula[i++]);
            }
        }

        return texto.ToString();
    }

    private static int LargoDeVariable(ReadOnlySpan<char> texto)
    {
        var largo = 1;
        while (texto[0] == 'V' && largo < texto.Length && char.IsAsciiDigit(texto[largo]))
        {
            largo++;
        }

        return largo > 1 ? largo : 0;
    }

    /// <summary>Writes an operator with room around it and says where it ends. A sign after another operator or an opening belongs to its number.</summary>
    private static int Operador(string formula, int desde, StringBuilder texto)
    {
        var i = Saltar(formula, desde);
        if (texto.Length == 0 || !(char.IsAsciiDigit(texto[^1]) || texto[^1] == ')') || i == formula.Length || formula[i] is not ('-' or '+' or '*' or '/'))
        {
            return desde;
        }

        texto.Append(' ').Append(formula[i] == '*' ? '×' : formula[i]).Append(' ');
        return Saltar(formula, i + 1);
    }

    private static int Saltar(string formula, int i)
    {
        while (i < formula.Length && char.IsWhiteSpace(formula[i]))
        {
            i++;
        }

        return i;
    }
}
