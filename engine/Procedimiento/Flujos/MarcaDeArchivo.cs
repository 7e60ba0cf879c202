using System.Security.Cryptography;
using System.Text;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Flujos;

/// <summary>What is remembered of a workflow file: its content and the version that was made of it, or that it was made of.</summary>
internal sealed class MarcaDeArchivo(IAjustes ajustes, string archivo)
{
    private string ClaveDeHash => $"flujo/{archivo}/sha256";

    private string ClaveDeVersion => $"flujo/{archivo}/version";

    /// <summary>Version id, or null when the file was never seen.</summary>
    public string? Version => ajustes.Leer(ClaveDeVersion);

    /// <summary>Whether the file was last seen with this content.</summary>
    public bool EsDe(string json) => ajustes.Leer(ClaveDeHash) == Huella(json);

    public void Poner(string json, string version)
    {
        ajustes.Escribir(ClaveDeHash, Huella(json));
        ajustes.Escribir(ClaveDeVersion, version);
    }

    private static string Huella(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
