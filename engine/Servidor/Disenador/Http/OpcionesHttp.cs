using System.Net;

namespace SeguimientoDesempeno.Servidor.Disenador.Http;

/// <summary>Limits of the HTTP activities (section <c>Http</c> of the configuration).</summary>
internal sealed class OpcionesHttp
{
    private readonly HashSet<string> _nombres = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IPNetwork> _redes = [];

    /// <param name="configuracion"><c>Http:Permitidos</c>: host names, addresses and networks of our own to which workflows may send
    /// requests, by comma; everything outside is allowed, everything inside that is not named is not.</param>
    public OpcionesHttp(IConfiguration configuracion)
    {
        Espera = TimeSpan.FromSeconds(configuracion.GetValue("Http:SegundosDeEspera", 30));
        MaximoDeRespuesta = configuracion.GetValue("Http:BytesDeRespuesta", 5 * 1024 * 1024);
        PeticionesPorMinuto = configuracion.GetValue("Http:PeticionesPorMinuto", 300);
        foreach (var permitido in (configuracion["Http:Permitidos"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPAddress.TryParse(permitido, out var direccion))
            {
                _redes.Add(new IPNetwork(direccion, direccion.GetAddressBytes().Length * 8));
            }
            else if (IPNetwork.TryParse(permitido, out var red))
            {
                _redes.Add(red);
            }
            else
            {
                _nombres.Add(permitido);
            }
        }
    }

    /// <summary>How long a request may wait for its answer, in either direction.</summary>
    public TimeSpan Espera { get; }

    /// <summary>Bytes of an answer that are read at most.</summary>
    public int MaximoDeRespuesta { get; }

    /// <summary>Requests a minute and address that workflows serve.</summary>
    public int PeticionesPorMinuto { get; }

    /// <summary>Whether workflows may connect to an address found under a name.</summary>
    public bool Permite(string nombre, IPAddress direccion) =>
        _nombres.Contains(nombre) || !DireccionesInternas.Contienen(direccion) || _redes.Exists(red => red.Contains(direccion));
}
