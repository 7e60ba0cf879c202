namespace SeguimientoDesempeno.Desempeno.Calendario;

/// <summary>Names of days and months in Spanish, in lower case as es-MX writes them.</summary>
public static class NombresDeCalendario
{
    private static readonly string[] Dias = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    private static readonly string[] Meses =
    [
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ];

    /// <summary>Full name of the weekday, e.g. <c>domingo</c>.</summary>
    public static string DeDia(DateOnly fecha) => Dias[(int)fecha.DayOfWeek];

    /// <summary>First three letters of the weekday, e.g. <c>mié</c>.</summary>
    public static string DeDiaCorto(DateOnly fecha) => DeDia(fecha)[..3];

    /// <summary>Name of the month 1 to 12, e.g. <c>marzo</c>.</summary>
    public static string DeMes(int numero) => Meses[numero - 1];

    /// <summary>Full date, e.g. <c>martes 8 de abril de 2025</c>.</summary>
    public static string Completa(DateOnly fecha) => $"{DeDia(fecha)} {fecha.Day} de {DeMes(fecha.Month)} de {fecha.Year}";
}
