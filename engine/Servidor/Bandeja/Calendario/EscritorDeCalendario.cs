using System.Globalization;
using System.Text;
using SeguimientoDesempeno.Procedimiento.Calendario;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Correo;

namespace SeguimientoDesempeno.Servidor.Bandeja.Calendario;

/// <summary>
/// Deadlines as iCalendar (RFC 5545): each an event of a whole day, so that no time zone can move it, with a reminder at
/// 08:00 of the day before. Its identity is that of the duty: when the day changes, the event moves.
/// </summary>
internal static class EscritorDeCalendario
{
    /// <summary>Greatest length of a line, in octets, without its end.</summary>
    private const int LargoDeLinea = 75;

    /// <param name="usuario">Account whose deadlines they are.</param>
    /// <param name="plazos">The deadlines.</param>
    /// <param name="bandeja">Address of the inbox.</param>
    /// <param name="ahora">Moment that the events bear.</param>
    public static byte[] Escribir(string usuario, IEnumerable<PlazoDelAnio> plazos, string bandeja, DateTimeOffset ahora)
    {
        var texto = new StringBuilder();
        Linea(texto, "BEGIN:VCALENDAR");
        Linea(texto, "VERSION:2.0");
        Linea(texto, "PRODID:-//Seguimiento al Desempeño//Calendario//ES");
        Linea(texto, "CALSCALE:GREGORIAN");
        Linea(texto, "METHOD:PUBLISH");
        Linea(texto, "X-WR-CALNAME:Plazos de Seguimiento al Desempeño");
        Linea(texto, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        Linea(texto, "X-PUBLISHED-TTL:PT6H");
        foreach (var plazo in plazos) Suceso(texto, usuario, plazo, bandeja, ahora);
        Linea(texto, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(texto.ToString());
    }

    private static void Suceso(StringBuilder texto, string usuario, PlazoDelAnio plazo, string bandeja, DateTimeOffset ahora)
    {
        var resumen = $"{plazo.Paso} {plazo.Titulo}{(plazo.Dependencia is { } dependencia ? $" ({dependencia})" : "")}";
        Linea(texto, "BEGIN:VEVENT");
        Linea(texto, $"UID:{Huella.De($"{usuario}|{plazo.Clave}")}@seguimiento-al-desempeno");
        Linea(texto, $"DTSTAMP:{ahora.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        Linea(texto, $"DTSTART;VALUE=DATE:{Dia(plazo.Fecha)}");
        Linea(texto, $"DTEND;VALUE=DATE:{Dia(plazo.Fecha.AddDays(1))}");
        Linea(texto, $"SUMMARY:{Escapado(resumen)}");
        Linea(texto, $"DESCRIPTION:{Escapado(Descripcion(plazo, bandeja))}");
        Linea(texto, $"URL:{bandeja.TrimEnd('/')}/calendario");
        Linea(texto, "TRANSP:TRANSPARENT");
        Linea(texto, $"STATUS:{(plazo.Estado == EstadoDelPlazo.Previsto ? "TENTATIVE" : "CONFIRMED")}");
        if (plazo.Estado != EstadoDelPlazo.Terminado)
        {
            Linea(texto, "BEGIN:VALARM");
            Linea(texto, "ACTION:DISPLAY");
            Linea(texto, $"DESCRIPTION:{Escapado($"Vence mañana: {resumen}")}");
            Linea(texto, "TRIGGER:-PT16H");
            Linea(texto, "END:VALARM");
        }

        Linea(texto, "END:VEVENT");
    }

    private static string Descripcion(PlazoDelAnio plazo, string bandeja) => string.Join('\n', new[]
    {
        $"{FormatoDeFechas.Periodo(plazo.Periodo)}. Vence el {FormatoDeFechas.Completa(plazo.Fecha)}, a las 23:59:59.",
        plazo.Explicacion.Length > 0 ? $"Por qué ese día: {plazo.Explicacion}." : "",
        plazo.Estado == EstadoDelPlazo.Terminado ? "Ya se atendió." : "",
        $"Dónde: {bandeja}",
        $"Numeral {plazo.Paso} del procedimiento P-SEJ-PEP-02.",
    }.Where(renglon => renglon.Length > 0));

    private static string Dia(DateOnly fecha) => fecha.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escapado(string texto) => new string([.. texto.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c))])
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    // Folded by octets without splitting a character: a line that goes on begins with a blank, which counts.
    private static void Linea(StringBuilder texto, string linea)
    {
        var usados = 0;
        foreach (var letra in linea.EnumerateRunes())
        {
            if (usados + letra.Utf8SequenceLength > LargoDeLinea)
            {
                texto.Append("\r\n ");
                usados = 1;
            }

            texto.Append(letra.ToString());
            usados += letra.Utf8SequenceLength;
        }

        texto.Append("\r\n");
    }
}
