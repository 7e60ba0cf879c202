using System.Text.RegularExpressions;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>The Informe de Avance of a dependency in a quarter's publication, told by its name: <c>informe-SPC-2025-T3.docx</c>.</summary>
/// <param name="Dependencia">Key of the dependency.</param>
/// <param name="Archivo">Its file.</param>
public sealed partial record InformeDeDependencia(string Dependencia, ArchivoPublicado Archivo)
{
    /// <summary>The reports among the files of a publication.</summary>
    public static IReadOnlyList<InformeDeDependencia> De(IEnumerable<ArchivoPublicado> archivos) =>
        [.. archivos
            .Select(a => (Archivo: a, Nombre: Nombre().Match(a.Nombre)))
            .Where(x => x.Nombre.Success)
            .Select(x => new InformeDeDependencia(x.Nombre.Groups[1].Value, x.Archivo))];

    [GeneratedRegex(@"^informe-(.+)-\d{4}-T[1-4]\.[a-z]+$")]
    private static partial Regex Nombre();
}
