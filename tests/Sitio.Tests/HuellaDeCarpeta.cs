using System.Security.Cryptography;
using System.Text;

namespace SeguimientoDesempeno.Sitio.Tests;

/// <summary>One print of a whole folder: every path and every byte.</summary>
internal static class HuellaDeCarpeta
{
    internal static string De(string carpeta)
    {
        using var huella = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var ruta in Directory.EnumerateFiles(carpeta, "*", SearchOption.AllDirectories).Select(r => Path.GetRelativePath(carpeta, r)).Order(StringComparer.Ordinal))
        {
            huella.AppendData(Encoding.UTF8.GetBytes(ruta));
            huella.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(carpeta, ruta))));
        }

        return Convert.ToHexStringLower(huella.GetHashAndReset());
    }
}
