using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>Sizes of files for a reader who pays for data.</summary>
internal static class Tamanios
{
    internal static string Decir(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} B",
        < 1_000_000 => FormatoMexicano.Numero(bytes / 1_000m, 1) + " kB",
        _ => FormatoMexicano.Numero(bytes / 1_000_000m, 1) + " MB",
    };
}
