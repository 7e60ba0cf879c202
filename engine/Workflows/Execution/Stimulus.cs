using System.Security.Cryptography;
using System.Text;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>Finds who waits for what: a hash over the name of a bookmark or trigger and its stimulus.</summary>
public static class Stimulus
{
    /// <summary>Hash of a name and its stimulus (plain data), 32 hexadecimal digits.</summary>
    public static string Hash(string name, object? stimulus)
    {
        var text = name + "\n" + PlainJson.Write(stimulus);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash[..16]);
    }
}
