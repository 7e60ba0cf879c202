using System.Threading.Channels;

namespace SeguimientoDesempeno.Servidor.Portal;

/// <summary>Says that the portal's pages changed. Who lives a simulated year does not listen: only what is served is indexed.</summary>
internal sealed class PortalPorIndexar
{
    private readonly Channel<bool> _avisos = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Avisar() => _avisos.Writer.TryWrite(true);

    public IAsyncEnumerable<bool> Avisos(CancellationToken cancelacion) => _avisos.Reader.ReadAllAsync(cancelacion);
}
