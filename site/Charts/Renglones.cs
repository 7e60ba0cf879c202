namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>A text in lines, as SVG does not break lines by itself.</summary>
internal static class Renglones
{
    /// <summary>Lines of so many letters; a word that is longer is cut, and so is the last line where there are too many.</summary>
    /// <param name="texto">Text.</param>
    /// <param name="caben">Letters in a line, two at least.</param>
    /// <param name="maximo">Lines, one at least.</param>
    internal static List<string> De(string texto, int caben, int maximo)
    {
        var renglones = new List<string> { "" };
        foreach (var palabra in texto.Split(' ').Select(p => p.Length > caben ? p[..(caben - 1)] + "…" : p))
        {
            var junto = renglones[^1].Length == 0 ? palabra : $"{renglones[^1]} {palabra}";
            if (junto.Length <= caben)
            {
                renglones[^1] = junto;
            }
            else if (renglones.Count < maximo)
            {
                renglones.Add(palabra);
            }
            else
            {
                renglones[^1] = renglones[^1][..Math.Min(renglones[^1].Length, caben - 1)].TrimEnd() + "…";
                break;
            }
        }

        return renglones;
    }
}
