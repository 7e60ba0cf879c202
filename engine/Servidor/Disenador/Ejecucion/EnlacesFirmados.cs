using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Servidor.Disenador.Api;

namespace SeguimientoDesempeno.Servidor.Disenador.Ejecucion;

/// <summary>
/// Addresses that let whoever has them do one thing to one instance, without an account: publish an event to it, or answer what
/// it waits for. Sealed with the server's own keys; how long they count is told on the procedure's clock.
/// </summary>
internal sealed class EnlacesFirmados(IDataProtectionProvider proteccion, TimeProvider reloj, OpcionesDelProcedimiento opciones)
{
    /// <summary>Where an event is published, under <see cref="RutasDelApi.Prefijo"/>.</summary>
    public const string RutaDeEvento = "/events/trigger";

    /// <summary>Where a wait is answered, under <see cref="RutasDelApi.Prefijo"/>.</summary>
    public const string RutaDeEspera = "/bookmarks/resume";

    private readonly IDataProtector _eventos = proteccion.CreateProtector("enlaces de flujos", "evento");
    private readonly IDataProtector _esperas = proteccion.CreateProtector("enlaces de flujos", "espera");

    /// <summary>An address that publishes an event to an instance, until a moment if given.</summary>
    public string DeEvento(string evento, string instancia, DateTimeOffset? hasta) => Direccion(RutaDeEvento, _eventos, evento, instancia, hasta);

    /// <summary>An address that answers the wait of a bookmark, until a moment if given.</summary>
    public string DeEspera(string espera, string instancia, DateTimeOffset? hasta) => Direccion(RutaDeEspera, _esperas, espera, instancia, hasta);

    /// <summary>The event and the instance that a token is for; null when it is not ours or its time is over.</summary>
    public (string Evento, string Instancia)? LeerEvento(string? texto) => Leer(_eventos, texto);

    /// <summary>The bookmark and the instance that a token is for; null when it is not ours or its time is over.</summary>
    public (string Espera, string Instancia)? LeerEspera(string? texto) => Leer(_esperas, texto);

    private string Direccion(string ruta, IDataProtector sello, string que, string instancia, DateTimeOffset? hasta)
    {
        var fin = hasta?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) ?? "";
        return $"{opciones.Bandeja.TrimEnd('/')}{RutasDelApi.Prefijo}{ruta}?t={sello.Protect($"{fin}\n{instancia}\n{que}")}";
    }

    private (string Que, string Instancia)? Leer(IDataProtector sello, string? texto)
    {
        try
        {
            var partes = sello.Unprotect(texto ?? "").Split('\n', 3);
            var vigente = partes[0].Length == 0
                || reloj.GetUtcNow() < DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(partes[0], CultureInfo.InvariantCulture));
            return vigente ? (partes[2], partes[1]) : null;
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
