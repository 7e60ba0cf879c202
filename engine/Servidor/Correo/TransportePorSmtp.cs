using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace SeguimientoDesempeno.Servidor.Correo;

/// <summary>Sends each mail through the configured server. A repeat bears the same Message-ID.</summary>
internal sealed class TransportePorSmtp(OpcionesDeCorreo opciones) : ITransporteDeCorreo
{
    private static readonly TimeSpan Espera = TimeSpan.FromSeconds(30);

    public async Task EntregarAsync(Carta carta, CancellationToken cancelacion)
    {
        using var cliente = new SmtpClient(opciones.Servidor, opciones.Puerto)
        {
            EnableSsl = opciones.Cifrado,
            Credentials = opciones.Usuario.Length > 0 ? new NetworkCredential(opciones.Usuario, opciones.Contrasena) : null,
        };
        using var mensaje = Mensaje(carta);
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(cancelacion);
        limite.CancelAfter(Espera);
        await cliente.SendMailAsync(mensaje, limite.Token);
    }

    private static MailMessage Mensaje(Carta carta)
    {
        var mensaje = new MailMessage
        {
            From = new MailAddress(carta.De),
            Subject = carta.Asunto.ReplaceLineEndings(" "),
            SubjectEncoding = Encoding.UTF8,
            Body = carta.Texto,
            BodyEncoding = Encoding.UTF8,
        };
        foreach (var direccion in carta.Para)
        {
            mensaje.To.Add(direccion);
        }

        foreach (var direccion in carta.Copia)
        {
            mensaje.CC.Add(direccion);
        }

        mensaje.Headers.Add("Message-ID", carta.MessageId);
        mensaje.Headers.Add("Auto-Submitted", "auto-generated");
        foreach (var direccion in carta.Ocultos)
        {
            mensaje.Bcc.Add(direccion);
        }

        if (carta.ResponderA is { } respuesta)
        {
            mensaje.ReplyToList.Add(respuesta);
        }

        mensaje.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(carta.Html, Encoding.UTF8, MediaTypeNames.Text.Html));
        foreach (var adjunto in carta.Adjuntos)
        {
            mensaje.Attachments.Add(new Attachment(new MemoryStream(adjunto.Contenido), adjunto.Nombre, adjunto.Mime));
        }

        return mensaje;
    }
}
