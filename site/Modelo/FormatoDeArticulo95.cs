using System.Text.RegularExpressions;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>The files of one fraction of article 95 in a publication, told by the key in their names: <c>NLA95FVI-2025-T4.csv</c>.</summary>
/// <param name="Fraccion">Fraction in Roman numerals, <c>VI</c>.</param>
/// <param name="Titulo">What it is about.</param>
/// <param name="Archivos">Its files; those of a table of their own after those of the whole format.</param>
public sealed partial record FormatoDeArticulo95(string Fraccion, string Titulo, IReadOnlyList<ArchivoPublicado> Archivos)
{
    private static readonly string[] Fracciones = ["IV", "V", "VI", "VII"];

    /// <summary>The formats among the files of a publication, in the order of the law.</summary>
    public static IReadOnlyList<FormatoDeArticulo95> De(IEnumerable<ArchivoPublicado> archivos) =>
        [.. archivos
            .Select(a => (Archivo: a, Clave: Clave().Match(a.Nombre)))
            .Where(x => x.Clave.Success)
            .GroupBy(x => x.Clave.Groups[1].Value, x => x.Archivo)
            .OrderBy(g => Array.IndexOf(Fracciones, g.Key))
            .Select(g => g.OrderBy(a => a.Titulo.Length).ThenByDescending(a => a.Nombre, StringComparer.Ordinal).ToList())
            .Select(de => new FormatoDeArticulo95(Clave().Match(de[0].Nombre).Groups[1].Value, SinClave().Replace(de[0].Titulo, ""), de))];

    /// <summary>What a file holds beside the whole format, such as the rows of its inner table; null when it is the whole.</summary>
    public string? Parte(ArchivoPublicado archivo)
    {
        ArgumentNullException.ThrowIfNull(archivo);
        return archivo.Titulo.StartsWith(Archivos[0].Titulo + ": ", StringComparison.Ordinal) ? archivo.Titulo[(Archivos[0].Titulo.Length + 2)..] : null;
    }

    [GeneratedRegex("^[A-Z]*A95F(IV|V|VI|VII)-")]
    private static partial Regex Clave();

    [GeneratedRegex(@" \([A-Z0-9]+\)$")]
    private static partial Regex SinClave();
}
