using System.Text.RegularExpressions;
using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>How many decimals a reader gets, and with which unit. No line break parts a number from its sign.</summary>
internal static partial class Cifras
{
    /// <summary>Letters of a unit that is a sign: <c>%</c>, <c>km</c>, <c>kWh</c>.</summary>
    private const int Signo = 3;

    /// <summary>A measure with two decimals at most, four below one: <c>8.75</c>, <c>0.0512</c>.</summary>
    internal static string Medida(decimal valor) =>
        FormatoMexicano.Numero(Math.Round(valor, Math.Abs(valor) < 1 ? 4 : 2, MidpointRounding.AwayFromZero));

    /// <summary>A percentage with the decimals that it has, two at most: <c>82 %</c>, <c>84.62 %</c>.</summary>
    internal static string DeCien(decimal valor) =>
        FormatoMexicano.Numero(Math.Round(valor, 2, MidpointRounding.AwayFromZero)) + "\u00a0%";

    /// <summary>A measure with its unit: <c>64.29 %</c>, <c>1,200 luminarias</c>, <c>5.3 (tasa por 100 mil habitantes)</c>.</summary>
    internal static string ConUnidad(decimal valor, string unidad) => Junto(Medida(valor), valor, unidad);

    /// <summary>The same with all the decimals that were published, four at most.</summary>
    internal static string ExactaConUnidad(decimal valor, string unidad) => Junto(FormatoMexicano.Numero(valor), valor, unidad);

    private static string Junto(string numero, decimal valor, string unidad) =>
        Unidades.De(valor, unidad) is var dicha && Unidades.SeCuenta(unidad) ? $"{numero}{Espacio(dicha)}{dicha}" : $"{numero} ({dicha})";

    /// <summary>What parts a number from its unit: a sign stays on its line, a word may go on the next one.</summary>
    internal static string Espacio(string unidad) => unidad.Length <= Signo ? "\u00a0" : " ";

    /// <summary>A figure for an axis: <c>12 mil</c>, <c>1.2 M</c>.</summary>
    internal static string Compacta(decimal valor) => Math.Abs(valor) switch
    {
        >= 1_000_000 => FormatoMexicano.Numero(Math.Round(valor / 1_000_000, 2)) + " M",
        >= 10_000 => FormatoMexicano.Numero(Math.Round(valor / 1_000, 1)) + " mil",
        _ => Medida(valor),
    };

    /// <summary>Pesos in millions: <c>$ 875.00 M</c>.</summary>
    internal static string Millones(decimal pesos) => $"$\u00a0{FormatoMexicano.Numero(pesos / 1_000_000, 2)}\u00a0M";

    /// <summary>A text that somebody wrote, with its percentages in one piece.</summary>
    internal static string SinPartir(string texto) => AntesDelSigno().Replace(texto, "\u00a0");

    [GeneratedRegex("(?<=[0-9]) (?=%)")]
    private static partial Regex AntesDelSigno();
}
