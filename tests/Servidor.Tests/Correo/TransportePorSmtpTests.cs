using System.Net;
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

    [Fact]
    public async Task Con_STARTTLS_no_se_entrega_a_quien_no_prueba_quien_es_y_si_a_quien_lo_prueba()
    {
        using var servidor = new ServidorSmtp(cifrado: true);
        var transporte = Hacia(servidor, cifrado: true);

        await Assert.ThrowsAnyAsync<Exception>(() => transporte.EntregarAsync(CartaDePrueba.Crear(), CancellationToken.None));
        await Assert.ThrowsAnyAsync<SmtpException>(() => Hacia(servidor).EntregarAsync(CartaDePrueba.Crear(), CancellationToken.None));

        using (new Confianza())
        {
            await transporte.EntregarAsync(CartaDePrueba.Crear(), CancellationToken.None);
        }

        Assert.Single(servidor.Recibidos(1));
    }

    public void Dispose() => _servidor.Dispose();

    private static TransportePorSmtp Hacia(ServidorSmtp servidor, bool cifrado = false) =>
        new(new OpcionesDeCorreo { Servidor = "127.0.0.1", Puerto = servidor.Puerto, Cifrado = cifrado });

#pragma warning disable SYSLIB0014, CA5359 // The one place where SmtpClient can be told whom to trust; the peer's certificate is made by itself.
    private sealed class Confianza : IDisposable
    {
        public Confianza() => ServicePointManager.ServerCertificateValidationCallback = (_, _, _, _) => true;

        public void Dispose() => ServicePointManager.ServerCertificateValidationCallback = null;
    }
#pragma warning restore SYSLIB0014, CA5359
}
