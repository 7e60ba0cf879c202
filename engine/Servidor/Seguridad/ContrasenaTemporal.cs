using System.Security.Cryptography;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>A password for one use, to be read aloud or copied by hand: no letter that looks like another.</summary>
internal static class ContrasenaTemporal
{
    private const string Alfabeto = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Grupos = 4;
    private const int PorGrupo = 4;

    /// <summary>Four groups of four: 79 bits of chance.</summary>
    public static string Nueva() => string.Join('-', Enumerable.Range(0, Grupos).Select(_ => RandomNumberGenerator.GetString(Alfabeto, PorGrupo)));
}
