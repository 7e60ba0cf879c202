using System.Security.Cryptography;
using System.Text;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>
/// What a build was made from: the publications' manifests, the content and the generator itself. Equal inputs give
/// equal portals, so a build whose print lies in the output already has nothing to do.
/// </summary>
internal static class Huella
{
    /// <summary>File of the output that keeps the print of its build and marks the folder as the generator's.</summary>
    internal const string Archivo = ".generacion";

    internal static string De(string publicaciones, string contenido)
    {
        var huella = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var tipo in new[] { typeof(Huella), typeof(Formatos.FormatoMexicano), typeof(Desempeno.Codigo) })
        {
            huella.AppendData(tipo.Module.ModuleVersionId.ToByteArray());
        }

        Agregar(huella, publicaciones, Formatos.Publicaciones.Manifiesto.Nombre);
        Agregar(huella, Path.Combine(contenido, "paginas"), "*.md");
        Agregar(huella, contenido, "sitio.yaml");
        return Convert.ToHexStringLower(huella.GetHashAndReset());
    }

    private static void Agregar(IncrementalHash huella, string carpeta, string patron)
    {
        if (!Directory.Exists(carpeta))
        {
            return;
        }

        foreach (var archivo in Directory.EnumerateFiles(carpeta, patron, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            huella.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(carpeta, archivo)));
            huella.AppendData(SHA256.HashData(File.ReadAllBytes(archivo)));
        }
    }
}
