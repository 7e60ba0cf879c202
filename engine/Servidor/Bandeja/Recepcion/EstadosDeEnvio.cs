using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;

namespace SeguimientoDesempeno.Servidor.Bandeja.Recepcion;

/// <summary>The states of a delivery in the words of the board.</summary>
internal static class EstadosDeEnvio
{
    public static string EnPalabras(EnvioDelMes envio, DateOnly hoy) => envio.Estatus switch
    {
        EstatusDeEnvio.EnTiempo => "En tiempo",
        EstatusDeEnvio.Prorroga => "Con prórroga",
        EstatusDeEnvio.Extemporanea => "Extemporánea",
        EstatusDeEnvio.NoEnviada => "No enviada",
        _ => Pendiente(envio.FechaProrrogada > envio.FechaLimite ? envio.FechaProrrogada.Value : envio.FechaLimite, hoy),
    };

    /// <summary>What was asked for and what was answered; null when nothing was.</summary>
    public static string? EnPalabras(IEnumerable<SolicitudDeProrroga> solicitudes)
    {
        var textos = solicitudes.Select(solicitud => $"{Tipo(solicitud.Prorroga)}: {Resolucion(solicitud.Prorroga)}");
        return string.Join("; ", textos) is { Length: > 0 } texto ? texto : null;
    }

    private static string Pendiente(DateOnly limite, DateOnly hoy) =>
        hoy > limite ? "Pendiente, vencida" : hoy == limite ? "Pendiente, vence hoy" : "Pendiente";

    private static string Tipo(Prorroga prorroga) => prorroga.Tipo == TipoDeProrroga.Ordinaria ? "Ordinaria" : "Discrecional";

    private static string Resolucion(Prorroga prorroga) => prorroga.Resolucion switch
    {
        ResolucionDeProrroga.Aceptada when prorroga.FechaProrrogada is { } fecha => $"aceptada hasta el {FormatoDeFechas.Corta(fecha)}",
        ResolucionDeProrroga.Aceptada => "aceptada",
        ResolucionDeProrroga.Negada => "negada",
        _ => "sin respuesta todavía",
    };
}
