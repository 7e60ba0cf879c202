using System.Security.Cryptography;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>What a folder holds, to compare it with another.</summary>
internal static class ContenidoDeCarpeta
{
    /// <summary>Relative path → SHA-256 of each file, in order.</summary>
    public static SortedDictionary<string, string> Leer(string carpeta) => new(
        Directory.EnumerateFiles(carpeta, "*", SearchOption.AllDirectories).ToDictionary(
            ruta => Path.GetRelativePath(carpeta, ruta),
            ruta => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(ruta)))),
        StringComparer.Ordinal);
}
