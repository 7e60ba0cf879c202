using System.Net;
using System.Net.Mail;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Activities.Email;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Correos;

/// <summary>Puts the mails that workflows write themselves (Elsa.SendEmail) into the outbox.</summary>
internal sealed partial class CorreoDeFlujos : IOutgoingMail
{
    /// <summary>Addressees of one mail, all kinds together.</summary>
    private const int MaximoDeDestinatarios = 100;

    public string? Send(ITransaction tx, OutgoingMail mail)
    {
        if (Problema(tx, mail) is { } problema)
        {
            return problema;
        }

        var correo = new Correo(mail.To, mail.Cc, mail.Subject.ReplaceLineEndings(" "), Texto(mail.Body), mail.Attachments, "")
        {
            Html = mail.Body,
            Ocultos = mail.Bcc,
            ResponderA = mail.From,
        };
        tx.Get<IAlmacen>().Salida.Encolar(mail.Key, TipoSalida.Correo, correo.Escribir(), mail.Moment);
        return null;
    }

    private static string? Problema(ITransaction tx, OutgoingMail mail)
    {
        if (mail.To.Count == 0)
        {
            return "El correo no tiene destinatarios.";
        }

        string[] todos = [.. mail.To, .. mail.Cc, .. mail.Bcc];
        if (todos.Length > MaximoDeDestinatarios)
        {
            return $"El correo tiene {todos.Length} destinatarios y puede tener {MaximoDeDestinatarios}.";
        }

        if (todos.Append(mail.From).FirstOrDefault(direccion => direccion is not null && !EsDireccion(direccion)) is { } mala)
        {
            return $"«{mala}» no es una dirección de correo.";
        }

        var documentos = tx.Get<IAlmacen>().Documentos;
        return mail.Attachments.FirstOrDefault(id => documentos.Buscar(id) is null) is { } falta ? $"El correo adjunta un documento que no existe: «{falta}»." : null;
    }

    private static bool EsDireccion(string texto) => MailAddress.TryCreate(texto, out var direccion) && direccion.Address == texto;

    /// <summary>The HTML body as plain text, for whoever reads mails so.</summary>
    private static string Texto(string html) =>
        WebUtility.HtmlDecode(Marcas().Replace(Saltos().Replace(html, "\n"), "")).ReplaceLineEndings("\n").Trim() + "\n";

    [GeneratedRegex(@"<br\s*/?>|</(p|div|li|tr|h[1-6])>", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Saltos();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Marcas();
}
