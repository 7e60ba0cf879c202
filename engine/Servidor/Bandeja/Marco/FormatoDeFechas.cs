using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos;

namespace SeguimientoDesempeno.Servidor.Bandeja.Marco;

/// <summary>Dates and times as the inbox writes them, on the clocks of Monterrey.</summary>
internal static class FormatoDeFechas
{
    /// <summary><c>viernes 4 de abril de 2025</c>.</summary>
    public static string Completa(DateOnly fecha) => NombresDeCalendario.Completa(fecha);

    /// <summary><c>04/04/2025</c>.</summary>
    public static string Corta(DateOnly fecha) => FormatoMexicano.Fecha(fecha);

    /// <summary><c>04/04/2025, 10:05</c>.</summary>
    public static string Corta(DateTimeOffset momento) => $"{Corta(HoraDeMonterrey.Fecha(momento))}, {Hora(momento)}";

    /// <summary><c>10:05</c>.</summary>
    public static string Hora(DateTimeOffset momento) =>
        TimeZoneInfo.ConvertTime(momento, HoraDeMonterrey.Zona).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>marzo de 2025</c> for "2025-03", <c>tercer trimestre de 2025</c> for "2025-T3"; anything else as it is.</summary>
    public static string Periodo(string periodo) =>
        Mes.TryParse(periodo, out var mes) ? FormatoMexicano.Periodo(mes)
        : Trimestre.TryParse(periodo, out var trimestre) ? FormatoMexicano.Periodo(trimestre)
        : periodo is [>= '1' and <= '9', _, _, _] ? $"ejercicio {periodo}"
        : periodo;
}
