using System.Globalization;
using System.Text;

namespace SeguimientoDesempeno.Servidor.Correo;

/// <summary>
/// Writes a mail as RFC 5322 / MIME text. The same mail gives the same bytes: its date is the procedure's and its
/// boundaries follow from its key.
/// </summary>
internal static class EscritorEml
{
    public static byte[] Escribir(Carta carta)
    {
        var texto = new StringBuilder();
        Cabecera(texto, "From", carta.De);
        Cabecera(texto, "To", string.Join(",\r\n ", carta.Para));
        if (carta.Copia.Count > 0)
        {
            Cabecera(texto, "Cc", string.Join(",\r\n ", carta.Copia));
        }

        if (carta.Ocultos.Count > 0)
        {
            Cabecera(texto, "Bcc", string.Join(",\r\n ", carta.Ocultos));
        }

        if (carta.ResponderA is { } direccion)
        {
            Cabecera(texto, "Reply-To", direccion);
        }

        Cabecera(texto, "Subject", PalabrasCodificadas(carta.Asunto));
        Cabecera(texto, "Date", carta.Fecha.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
            + carta.Fecha.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal));
        Cabecera(texto, "Message-ID", carta.MessageId);
        Cabecera(texto, "MIME-Version", "1.0");
        Cabecera(texto, "Auto-Submitted", "auto-generated");

        var huella = Huella.De(carta.Clave);
        var alternativa = $"alt-{huella}";
        if (carta.Adjuntos.Count == 0)
        {
            Alternativas(texto, carta, alternativa);
            return Encoding.ASCII.GetBytes(texto.ToString());
        }

        var mezcla = $"mix-{huella}";
        Cabecera(texto, "Content-Type", $"multipart/mixed; boundary=\"{mezcla}\"");
        texto.Append("\r\n--").Append(mezcla).Append("\r\n");
        Alternativas(texto, carta, alternativa);
        foreach (var adjunto in carta.Adjuntos)
        {
            texto.Append("\r\n--").Append(mezcla).Append("\r\n");
            Cabecera(texto, "Content-Type", adjunto.Mime);
            Cabecera(texto, "Content-Disposition", $"attachment; {NombreDeArchivo(adjunto.Nombre)}");
            EnBase64(texto, adjunto.Contenido);
        }

        texto.Append("\r\n--").Append(mezcla).Append("--\r\n");
        return Encoding.ASCII.GetBytes(texto.ToString());
    }

    private static void Alternativas(StringBuilder texto, Carta carta, string frontera)
    {
        Cabecera(texto, "Content-Type", $"multipart/alternative; boundary=\"{frontera}\"");
        foreach (var (tipo, cuerpo) in new[] { ("text/plain", carta.Texto), ("text/html", carta.Html) })
        {
            texto.Append("\r\n--").Append(frontera).Append("\r\n");
            Cabecera(texto, "Content-Type", $"{tipo}; charset=utf-8");
            EnBase64(texto, Encoding.UTF8.GetBytes(cuerpo));
        }

        texto.Append("\r\n--").Append(frontera).Append("--\r\n");
    }

    private static void Cabecera(StringBuilder texto, string nombre, string valor) =>
        texto.Append(nombre).Append(": ").Append(valor).Append("\r\n");

    private static void EnBase64(StringBuilder texto, byte[] contenido)
    {
        Cabecera(texto, "Content-Transfer-Encoding", "base64");
        texto.Append("\r\n").Append(Convert.ToBase64String(contenido, Base64FormattingOptions.InsertLineBreaks)).Append("\r\n");
    }

    // RFC 2047: words of at most 75 characters, none of which may split a character.
    private static string PalabrasCodificadas(string valor)
    {
        if (valor.All(c => c is >= ' ' and <= '~'))
        {
            return valor;
        }

        var palabras = new List<string>();
        var bytes = new List<byte>();
        foreach (var letra in valor.EnumerateRunes().Select(runa => Encoding.UTF8.GetBytes(Rune.IsControl(runa) ? " " : runa.ToString())))
        {
            if (bytes.Count + letra.Length > 45)
            {
                palabras.Add(Convert.ToBase64String([.. bytes]));
                bytes.Clear();
            }

            bytes.AddRange(letra);
        }

        palabras.Add(Convert.ToBase64String([.. bytes]));
        return string.Join("\r\n ", palabras.Select(palabra => $"=?utf-8?B?{palabra}?="));
    }

    // RFC 2231 for names beyond ASCII; quotes and controls never reach the header.
    private static string NombreDeArchivo(string nombre)
    {
        var sencillo = new string([.. nombre.Select(c => c is >= ' ' and <= '~' and not ('"' or '\\') ? c : '_')]);
        return sencillo == nombre
            ? $"filename=\"{nombre}\""
            : $"filename=\"{sencillo}\"; filename*=utf-8''{Uri.EscapeDataString(nombre)}";
    }
}
