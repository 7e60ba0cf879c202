using System.Security.Cryptography;
using System.Text.Json;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>An entry of the audit log. Each holds the hash of the one before: a change anywhere breaks the chain.</summary>
public sealed record Asiento
{
    /// <summary>1 for the first entry, without gaps.</summary>
    public required long Numero { get; init; }

    /// <summary>When, UTC, to the millisecond (both databases keep that much).</summary>
    public required DateTimeOffset Momento { get; init; }

    /// <summary>Account that did it, or "sistema".</summary>
    public required string Actor { get; init; }

    /// <summary>What was done.</summary>
    public required string Accion { get; init; }

    /// <summary>To what.</summary>
    public required string Objeto { get; init; }

    /// <summary>State before, as JSON; null when it is new.</summary>
    public string? Antes { get; init; }

    /// <summary>State after, as JSON; null when it is gone.</summary>
    public string? Despues { get; init; }

    /// <summary>Hash of the entry before; empty for the first.</summary>
    public required string HashPrevio { get; init; }

    /// <summary>Hash of this entry, lower-case hexadecimal SHA-256.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The hash that this entry must have.</summary>
    public string CalcularHash()
    {
        var partes = JsonSerializer.SerializeToUtf8Bytes<string?[]>(
            [Numero.ToString(), Momento.ToUnixTimeMilliseconds().ToString(), Actor, Accion, Objeto, Antes, Despues, HashPrevio]);
        return Convert.ToHexStringLower(SHA256.HashData(partes));
    }
}
