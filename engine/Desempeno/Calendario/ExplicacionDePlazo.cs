namespace SeguimientoDesempeno.Desempeno.Calendario;

/// <summary>Says in Spanish why a deadline falls on its day.</summary>
internal static class ExplicacionDePlazo
{
    /// <summary>E.g. <c>el día 06 es domingo; vence el viernes 04</c>.</summary>
    internal static string De(DateOnly nominal, DateOnly efectiva, CalendarioLaboral calendario) =>
        calendario.MotivoDeInhabil(nominal) is { } motivo
            ? $"el día {nominal.Day:00} {motivo}; vence el {DiaYNumero(efectiva, nominal)}"
            : $"vence el {DiaYNumero(efectiva, nominal)}, que es hábil";

    private static string DiaYNumero(DateOnly fecha, DateOnly nominal)
    {
        var texto = $"{NombresDeCalendario.DeDia(fecha)} {fecha.Day:00}";
        return fecha.Month == nominal.Month ? texto : $"{texto} de {NombresDeCalendario.DeMes(fecha.Month)}";
    }
}
