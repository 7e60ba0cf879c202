using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>Sizes of files for a reader who pays for data.</summary>
internal static class Tamanios
{
    /// <summary>Kind and size: <c>XLSX, 17.5 kB</c>.</summary>
    internal static string Decir(ArchivoPublicado archivo) => $"{Tipo(archivo)}, {Decir(archivo.Contenido.Length)}";

    /// <summary>Kind: <c>XLSX</c>.</summary>
    internal static string Tipo(ArchivoPublicado archivo) => Path.GetExtension(archivo.Nombre).TrimStart('.').ToUpperInvariant();

    internal static string Decir(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes}\u00a0B",
        < 1_000_000 => FormatoMexicano.Numero(bytes / 1_000m, 1) + "\u00a0kB",
        _ => FormatoMexicano.Numero(bytes / 1_000_000m, 1) + "\u00a0MB",
    };
}
