using System.Net;
using System.Net.Sockets;
using SeguimientoDesempeno.Workflows.Activities.Http;

namespace SeguimientoDesempeno.Servidor.Disenador.Http;

/// <summary>
/// Sends the requests of workflows. Whether an address is allowed is decided at each connection, after its name was resolved:
/// also on a redirect, and whatever the name said before.
/// </summary>
internal sealed class SalidaHttp : IOutgoingHttp, IDisposable
{
    private const int MaximoDeRedirecciones = 5;

    private static readonly string[] Reservadas = ["Host", "Content-Length", "Transfer-Encoding", "Connection", "Upgrade", "Content-Type"];

    private readonly OpcionesHttp _opciones;
    private readonly HttpClient _cliente;

    public SalidaHttp(OpcionesHttp opciones)
    {
        _opciones = opciones;
        _cliente = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = true,
            MaxAutomaticRedirections = MaximoDeRedirecciones,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = ConectarAsync,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public async Task<HttpAnswer> SendAsync(HttpCall call, CancellationToken cancellation)
    {
        using var peticion = Peticion(call);
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limite.CancelAfter(_opciones.Espera);
        try
        {
            using var respuesta = await _cliente.SendAsync(peticion, HttpCompletionOption.ResponseHeadersRead, limite.Token);
            var contenido = await LeerAsync(respuesta, limite.Token);
            return new HttpAnswer(
                (int)respuesta.StatusCode,
                respuesta.Content.Headers.ContentType?.ToString(),
                contenido,
                [.. from cabecera in respuesta.Headers.Concat(respuesta.Content.Headers)
                    from valor in cabecera.Value
                    select new KeyValuePair<string, string>(cabecera.Key, valor)]);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"«{call.Url.Host}» no contestó en {_opciones.Espera.TotalSeconds:0} s.");
        }
        catch (HttpRequestException error) when (error.InnerException is HttpRefusedException negada)
        {
            throw new HttpRefusedException(negada.Message);
        }
    }

    public void Dispose() => _cliente.Dispose();

    private static HttpRequestMessage Peticion(HttpCall call)
    {
        var peticion = new HttpRequestMessage(new HttpMethod(call.Method), call.Url);
        if (call.Content is { } contenido)
        {
            peticion.Content = new ByteArrayContent(contenido);
            peticion.Content.Headers.TryAddWithoutValidation("Content-Type", call.ContentType);
        }

        foreach (var (nombre, valor) in call.Headers)
        {
            if (!Reservadas.Contains(nombre, StringComparer.OrdinalIgnoreCase) && !peticion.Headers.TryAddWithoutValidation(nombre, valor))
            {
                peticion.Content?.Headers.TryAddWithoutValidation(nombre, valor);
            }
        }

        return peticion;
    }

    private async Task<byte[]> LeerAsync(HttpResponseMessage respuesta, CancellationToken cancelacion)
    {
        using var destino = new MemoryStream();
        await using var origen = await respuesta.Content.ReadAsStreamAsync(cancelacion);
        var bloque = new byte[32 * 1024];
        for (int leidos; (leidos = await origen.ReadAsync(bloque, cancelacion)) > 0;)
        {
            if (destino.Length + leidos > _opciones.MaximoDeRespuesta)
            {
                throw new HttpRefusedException($"La respuesta de «{respuesta.RequestMessage!.RequestUri!.Host}» pasa de {_opciones.MaximoDeRespuesta} bytes.");
            }

            destino.Write(bloque, 0, leidos);
        }

        return destino.ToArray();
    }

    private async ValueTask<Stream> ConectarAsync(SocketsHttpConnectionContext contexto, CancellationToken cancelacion)
    {
        var (nombre, puerto) = (contexto.DnsEndPoint.Host, contexto.DnsEndPoint.Port);
        var direcciones = await Dns.GetHostAddressesAsync(nombre, cancelacion);
        var permitidas = Array.FindAll(direcciones, direccion => _opciones.Permite(nombre, direccion));
        if (permitidas.Length == 0)
        {
            throw new HttpRefusedException($"«{nombre}» es una dirección interna y no está entre las permitidas (Http:Permitidos).");
        }

        var conexion = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await conexion.ConnectAsync(permitidas, puerto, cancelacion);
            return new NetworkStream(conexion, ownsSocket: true);
        }
        catch
        {
            conexion.Dispose();
            throw;
        }
    }
}
