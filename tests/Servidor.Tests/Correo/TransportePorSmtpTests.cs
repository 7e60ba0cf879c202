using System.Net.Mail;
using SeguimientoDesempeno.Servidor.Correo;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Correo;

public sealed class TransportePorSmtpTests : TransporteTests, IDisposable
{
    private readonly ServidorSmtp _servidor = new();
    private int _entregas;

    private protected override ITransporteDeCorreo Transporte
    {
        get
        {
            _entregas++;
            return Hacia(_servidor);
        }
    }

    private protected override IReadOnlyList<string> Recibidos => _servidor.Recibidos(_entregas);

    [Fact]
    public async Task Un_servidor_que_rechaza_es_una_falla_que_se_puede_reintentar()
    {
        using var servidor = new ServidorSmtp(fallas: 1);
        var transporte = Hacia(servidor);

        await Assert.ThrowsAnyAsync<SmtpException>(() => transporte.EntregarAsync(CartaDePrueba.Crear(), CancellationToken.None));
        await transporte.EntregarAsync(CartaDePrueba.Crear(), CancellationToken.None);

        Assert.Single(servidor.Recibidos(1));
    }

    public void Dispose() => _servidor.Dispose();

    private static TransportePorSmtp Hacia(ServidorSmtp servidor) =>
        new(new OpcionesDeCorreo { Servidor = "127.0.0.1", Puerto = servidor.Puerto, Cifrado = false });
}
