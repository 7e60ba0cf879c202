using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Transparencia;

namespace SeguimientoDesempeno.Procedimiento.Documentos;

/// <summary>The transparency formats and their legal grounds, as <c>content/formatos-transparencia</c> lists them.</summary>
/// <param name="Formatos">Formats, in the order of their files.</param>
/// <param name="Fundamentos">Legal grounds with their validity.</param>
internal sealed record FormatosDelMunicipio(IReadOnlyList<FormatoDeTransparencia> Formatos, IReadOnlyList<Fundamento> Fundamentos)
{
    private const string ArchivoDeFundamentos = "fundamentos.yaml";

    /// <summary>Reads the folder anew, so that a corrected file counts at the next close.</summary>
    /// <exception cref="InvalidOperationException">A file cannot be understood; the message says which and why.</exception>
    public static FormatosDelMunicipio Leer(CarpetasDelProcedimiento carpetas)
    {
        var carpeta = Path.Combine(carpetas.Contenido, "formatos-transparencia");
        return new FormatosDelMunicipio(
            [
                .. Directory.EnumerateFiles(carpeta, "*.yaml")
                    .Where(ruta => Path.GetFileName(ruta) != ArchivoDeFundamentos)
                    .Order(StringComparer.Ordinal)
                    .Select(ruta => Valor(ContenidoDeTransparencia.LeerFormato(File.ReadAllText(ruta), Path.GetFileName(ruta)))),
            ],
            Valor(ContenidoDeTransparencia.LeerFundamentos(File.ReadAllText(Path.Combine(carpeta, ArchivoDeFundamentos)), ArchivoDeFundamentos)));
    }

    private static T Valor<T>(Lectura<T?> lectura) where T : class =>
        lectura.Valor ?? throw new InvalidOperationException(string.Join(" ", lectura.Problemas));
}
