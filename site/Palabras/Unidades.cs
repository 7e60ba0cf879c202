using System.Collections.Concurrent;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>
/// A unit of measure as it is said after a number: <c>1 luminaria</c>, <c>5,785 luminarias</c>, <c>22 días hábiles</c>. What names
/// the figure itself, such as a rate or an index, is not counted and keeps its singular.
/// </summary>
internal static class Unidades
{
    private const string Porcentaje = "Porcentaje";

    private static readonly HashSet<string> SinCuenta = new(StringComparer.OrdinalIgnoreCase)
    {
        "tasa", "índice", "razón", "calificación", "promedio", "porcentaje", "proporción", "variación", "grado", "nivel", "coeficiente", "cobertura",
    };

    private static readonly HashSet<string> Enlaces = new(StringComparer.OrdinalIgnoreCase) { "de", "del", "por", "con", "sin", "en", "a", "al", "para" };

    // What these join is counted too: «niña o niño» gives «niñas o niños».
    private static readonly HashSet<string> Conjunciones = new(StringComparer.OrdinalIgnoreCase) { "y", "o", "u", "e" };

    // A municipality has few units and very many figures.
    private static readonly ConcurrentDictionary<string, Formas> Conocidas = new();

    /// <summary>Whether a figure of this unit is so many of something.</summary>
    internal static bool SeCuenta(string unidad) => Conocidas.GetOrAdd(unidad, FormasDe).SeCuenta;

    /// <summary>The unit for that many.</summary>
    internal static string De(decimal cuantos, string unidad)
    {
        var formas = Conocidas.GetOrAdd(unidad, FormasDe);
        return Math.Abs(cuantos) == 1 ? formas.DeUno : formas.DeVarios;
    }

    private static Formas FormasDe(string unidad)
    {
        if (unidad == Porcentaje)
        {
            return new("%", "%", SeCuenta: true);
        }

        var texto = EnMinusculas(unidad.Trim());
        var deTasa = texto.Replace(" (", ", ", StringComparison.Ordinal).TrimEnd(')');
        return SinCuenta.Contains(Primera(unidad)) ? new(deTasa, deTasa, SeCuenta: false) : new(texto, EnPlural(texto), SeCuenta: true);
    }

    private static string Primera(string unidad) => unidad.TrimStart().Split(' ', 2)[0];

    // «Luminaria» begins a cell and «luminarias» does not begin a sentence; «UMA» and «MWh» are written so.
    private static string EnMinusculas(string texto) =>
        texto.Length > 1 && char.IsUpper(texto[0]) && !Primera(texto)[1..].Any(char.IsUpper) ? char.ToLowerInvariant(texto[0]) + texto[1..] : texto;

    /// <summary>Only what is counted: «terapia por terapeuta» gives «terapias por terapeuta».</summary>
    private static string EnPlural(string texto)
    {
        var palabras = texto.Split(' ');
        for (var i = 0; i < palabras.Length && !Enlaces.Contains(palabras[i]); i++)
        {
            palabras[i] = Conjunciones.Contains(palabras[i]) ? palabras[i] : Plural(palabras[i]);
        }

        return string.Join(' ', palabras);
    }

    // Symbols (m2, km, kWh), what is in parentheses and what already ends in s stay as they are.
    private static string Plural(string palabra) => palabra switch
    {
        { Length: < 3 } => palabra,
        _ when !palabra.All(char.IsLetter) || !palabra.Any(EsVocal) || palabra.Any(char.IsUpper) => palabra,
        [.., var fin, 's'] when SinAcento(fin) != fin || palabra.Count(EsVocal) == 1 => palabra[..^2] + SinAcento(fin) + "ses",
        [.., 's' or 'x'] => palabra,
        [.., var fin, 'n'] when SinAcento(fin) == fin && EsVocal(fin) && palabra.Count(EsVocal) > 1 && !palabra.Any(l => SinAcento(l) != l) => Esdrujula(palabra) + "es",
        [.., 'í' or 'ú'] => palabra + "es",
        [.., 'z'] => palabra[..^1] + "ces",
        [.., var fin] when EsVocal(fin) => palabra + "s",
        _ => palabra[..^2] + SinAcento(palabra[^2]) + palabra[^1] + "es",
    };

    // «Orden» is stressed before its end, and so is «órdenes», which then has to show it.
    private static string Esdrujula(string palabra)
    {
        var i = palabra[..^2].LastIndexOfAny(['a', 'e', 'i', 'o', 'u']);
        return i < 0 ? palabra : palabra[..i] + "áéíóú"["aeiou".IndexOf(palabra[i])] + palabra[(i + 1)..];
    }

    private static bool EsVocal(char letra) => SinAcento(letra) is 'a' or 'e' or 'i' or 'o' or 'u';

    private static char SinAcento(char letra) => "áéíóú".IndexOf(letra) is >= 0 and var i ? "aeiou"[i] : letra;

    private sealed record Formas(string DeUno, string DeVarios, bool SeCuenta);
}
