using System.Net;
using System.Net.Sockets;

namespace SeguimientoDesempeno.Servidor.Disenador.Http;

/// <summary>Addresses that are not the public Internet: this machine, private networks, and reserved ranges (RFC 6890).</summary>
internal static class DireccionesInternas
{
    private static readonly IPNetwork[] V4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(red => IPNetwork.Parse(red)),
    ];

    /// <summary>Of IPv6 only the global unicast range is public, without documentation, Teredo and 6to4.</summary>
    private static readonly IPNetwork GlobalV6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] ReservadasV6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(red => IPNetwork.Parse(red))];

    public static bool Contienen(IPAddress direccion)
    {
        var real = direccion.IsIPv4MappedToIPv6 ? direccion.MapToIPv4() : direccion;
        return real.AddressFamily == AddressFamily.InterNetwork
            ? Array.Exists(V4, red => red.Contains(real))
            : !GlobalV6.Contains(real) || Array.Exists(ReservadasV6, red => red.Contains(real));
    }
}
