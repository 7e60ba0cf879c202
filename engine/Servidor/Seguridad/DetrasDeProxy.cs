using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>
/// Running behind a proxy that ends TLS: whose forwarded headers count (<c>Proxy:Conocidos</c>, addresses or networks
/// separated by commas; this machine's own always do), and the address that people use (<c>DireccionPublica</c>).
/// </summary>
internal static class DetrasDeProxy
{
    /// <summary>Setting with the address that people type, such as <c>https://seguimiento.municipio.example</c>.</summary>
    public const string DireccionPublica = "DireccionPublica";

    private const string Conocidos = "Proxy:Conocidos";

    /// <summary>Takes the visitor's address and scheme from known proxies only.</summary>
    /// <exception cref="FormatException">A proxy is neither an address nor a network.</exception>
    public static void Configurar(ForwardedHeadersOptions cabeceras, IConfiguration configuracion)
    {
        cabeceras.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var texto in (configuracion[Conocidos] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPAddress.TryParse(texto, out var direccion))
            {
                cabeceras.KnownProxies.Add(direccion);
            }
            else if (System.Net.IPNetwork.TryParse(texto, out var red))
            {
                cabeceras.KnownIPNetworks.Add(red);
            }
            else
            {
                throw new FormatException($"{Conocidos}: «{texto}» no es una dirección IP ni una red como 10.0.0.0/8.");
            }
        }
    }

    /// <summary>Cookies travel only over TLS where people are known to come by it.</summary>
    public static CookieSecurePolicy Cookies(IConfiguration configuracion) =>
        Publica(configuracion) is { Scheme: "https" } ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    /// <summary>The public address, or null when none is set.</summary>
    /// <exception cref="FormatException">It is not an address.</exception>
    public static Uri? Publica(IConfiguration configuracion) => configuracion[DireccionPublica] is not { Length: > 0 } texto
        ? null
        : Uri.TryCreate(texto.TrimEnd('/') + "/", UriKind.Absolute, out var direccion) && direccion.Scheme is ("https" or "http")
            ? direccion
            : throw new FormatException($"{DireccionPublica}: «{texto}» no es una dirección como https://seguimiento.municipio.example.");
}
