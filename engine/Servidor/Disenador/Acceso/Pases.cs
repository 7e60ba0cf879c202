using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Disenador.Acceso;

/// <summary>What a pass says: whose session it comes from, and until when it counts.</summary>
/// <param name="Usuario">Account.</param>
/// <param name="Sello">The account's seal when the session was opened.</param>
/// <param name="Sesion">Id of the session.</param>
/// <param name="Vence">End, on the wall's clock.</param>
internal sealed record Pase(string Usuario, string Sello, string Sesion, DateTimeOffset Vence);

/// <summary>Makes and reads the passes that Studio shows to the API: short-lived, sealed with the server's own keys.</summary>
internal sealed class Pases(IDataProtectionProvider proteccion, TiempoReal tiempo)
{
    /// <summary>How long a pass counts.</summary>
    public static readonly TimeSpan Duracion = TimeSpan.FromMinutes(5);

    /// <summary>After how long Studio's page asks for the next one: two attempts may fail before the old one ends.</summary>
    public static readonly TimeSpan Renovacion = TimeSpan.FromMinutes(2);

    private readonly IDataProtector _protector = proteccion.CreateProtector("pases del disenador");

    public string Emitir(string usuario, string sello, string sesion)
    {
        var vence = (tiempo.Reloj.GetUtcNow() + Duracion).ToUnixTimeMilliseconds();
        return _protector.Protect(string.Join('\n', vence.ToString(CultureInfo.InvariantCulture), sesion, sello, usuario));
    }

    /// <summary>The pass, or null when it is not ours or its time is over.</summary>
    public Pase? Leer(string texto)
    {
        string claro;
        try
        {
            claro = _protector.Unprotect(texto);
        }
        catch (Exception error) when (error is System.Security.Cryptography.CryptographicException or FormatException)
        {
            return null;
        }

        if (claro.Split('\n') is not [var hasta, var sesion, var sello, var usuario]
            || !long.TryParse(hasta, CultureInfo.InvariantCulture, out var milisegundos))
        {
            return null;
        }

        var vence = DateTimeOffset.FromUnixTimeMilliseconds(milisegundos);
        return vence <= tiempo.Reloj.GetUtcNow() ? null : new Pase(usuario, sello, sesion, vence);
    }
}
