using System.Security.Cryptography;
using System.Text;

namespace SeguimientoDesempeno.Servidor.Correo;

/// <summary>Short names made from long keys, always the same for the same key.</summary>
internal static class Huella
{
    public static string De(string clave) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(clave)))[..24];
}
