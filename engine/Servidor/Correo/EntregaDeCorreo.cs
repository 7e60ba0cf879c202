using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Salida;
using SeguimientoDesempeno.Workflows.Hosting;
using CorreoEnSalida = SeguimientoDesempeno.Procedimiento.Correos.Correo;

namespace SeguimientoDesempeno.Servidor.Correo;

/// <summary>Delivers the mails of the outbox, with their attachments, through whichever transport is configured.</summary>
internal sealed partial class EntregaDeCorreo(ITransactor transactor, ITransporteDeCorreo transporte, OpcionesDeCorreo opciones) : IEntrega
{
    public TipoSalida Tipo => TipoSalida.Correo;

    public Task EntregarAsync(MensajeSalida mensaje, CancellationToken cancelacion) =>
        transporte.EntregarAsync(Carta(mensaje), cancelacion);

    /// <summary>The plain text as HTML: paragraphs, line breaks and links, everything else escaped.</summary>
    public static string EnHtml(string texto)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"es-MX\"><head><meta charset=\"utf-8\"></head><body>");
        foreach (var parrafo in texto.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var seguro = WebUtility.HtmlEncode(parrafo.Trim('\n'));
            html.Append("<p>").Append(Direccion().Replace(seguro, "<a href=\"$0\">$0</a>").Replace("\n", "<br>\n", StringComparison.Ordinal)).Append("</p>\n");
        }

        return html.Append("</body></html>").ToString();
    }

    [GeneratedRegex("""https?://[^\s<>"']+[^\s<>"'.,;:)]""")]
    private static partial Regex Direccion();

    private Carta Carta(MensajeSalida mensaje)
    {
        var correo = CorreoEnSalida.Leer(mensaje.CargaJson);
        return new Carta(
            mensaje.Clave,
            opciones.De,
            correo.Para,
            correo.Copia,
            correo.Asunto,
            correo.Texto,
            correo.Html ?? EnHtml(correo.Texto),
            TimeZoneInfo.ConvertTime(mensaje.Creado, HoraDeMonterrey.Zona),
            Adjuntos(correo.Adjuntos))
        {
            Ocultos = correo.Ocultos ?? [],
            ResponderA = correo.ResponderA,
        };
    }

    private List<Adjunto> Adjuntos(IReadOnlyList<string> ids) => transactor.Read(tx =>
    {
        var documentos = tx.Get<IAlmacen>().Documentos;
        return ids.Select(id =>
        {
            var documento = documentos.Buscar(id) ?? throw new InvalidOperationException($"El correo adjunta un documento que no existe: {id}.");
            return new Adjunto(documento.Nombre, documento.Mime, documentos.Contenido(id)!);
        }).ToList();
    });
}
