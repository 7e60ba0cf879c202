using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>The server, started as <c>./run.sh</c> does, on a free port and a data folder of its own.</summary>
internal sealed class ServidorEnMarcha : IAsyncDisposable
{
    private static readonly TimeSpan EsperaMaxima = TimeSpan.FromMinutes(3);

    private readonly Process _proceso;
    private readonly Task<string> _errores;

    private ServidorEnMarcha(Process proceso, Uri direccion)
    {
        _proceso = proceso;
        Direccion = direccion;
        _errores = proceso.StandardError.ReadToEndAsync();
    }

    public Uri Direccion { get; }

    /// <summary>Starts it and returns once it answers.</summary>
    public static async Task<ServidorEnMarcha> IniciarAsync(string datos, params string[] opciones)
    {
        var direccion = new Uri($"http://127.0.0.1:{PuertoLibre()}");
        var servidor = new ServidorEnMarcha(Producto.Iniciar(["servir", "--datos", datos, "--urls", direccion.ToString(), .. opciones]), direccion);
        await servidor.EsperarAnuncioAsync();
        return servidor;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_proceso.HasExited) _proceso.Kill(entireProcessTree: true);
        await _proceso.WaitForExitAsync();
        _proceso.Dispose();
    }

    // The server prints its address when it is ready to be used.
    private async Task EsperarAnuncioAsync()
    {
        using var limite = new CancellationTokenSource(EsperaMaxima);
        var anuncio = Direccion.GetLeftPart(UriPartial.Authority);
        while (await _proceso.StandardOutput.ReadLineAsync(limite.Token) is { } linea)
        {
            if (!linea.Contains(anuncio, StringComparison.Ordinal)) continue;
            _ = _proceso.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return;
        }

        throw new InvalidOperationException("El servidor no arrancó: " + await _errores);
    }

    private static int PuertoLibre()
    {
        using var escucha = new TcpListener(IPAddress.Loopback, 0);
        escucha.Start();
        return ((IPEndPoint)escucha.LocalEndpoint).Port;
    }
}
