using System.Security.Cryptography;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>A password for one use, to be read aloud or copied by hand: no letter that looks like another.</summary>
internal static class ContrasenaTemporal
{
    private const string Alfabeto = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Grupos = 4;
    private const int PorGrupo = 4;

    /// <summary>Four groups of four, 79 bits of chance, and never one that the rules refuse: chance may write the account's name.</summary>
    /// <param name="usuario">Account that it is for.</param>
    public static string Nueva(string usuario)
    {
        string nueva;
        do
        {
            nueva = string.Join('-', Enumerable.Range(0, Grupos).Select(_ => RandomNumberGenerator.GetString(Alfabeto, PorGrupo)));
        }
        while (ReglasDeContrasena.Revisar(usuario, nueva).Count > 0);
        return nueva;
    }
}
