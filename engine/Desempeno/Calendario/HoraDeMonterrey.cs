namespace SeguimientoDesempeno.Desempeno.Calendario;

/// <summary>Business dates of the municipality: a term in days ends at 23:59:59 in America/Monterrey (C4).</summary>
public static class HoraDeMonterrey
{
    /// <summary>The zone.</summary>
    public static TimeZoneInfo Zona { get; } = TimeZoneInfo.FindSystemTimeZoneById("America/Monterrey");

    /// <summary>Date on the wall in Monterrey at <paramref name="momento"/>.</summary>
    public static DateOnly Fecha(DateTimeOffset momento) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(momento, Zona).DateTime);

    /// <summary>The moment of <paramref name="hora"/> of <paramref name="fecha"/> in Monterrey.</summary>
    public static DateTimeOffset Momento(DateOnly fecha, TimeOnly hora)
    {
        var local = fecha.ToDateTime(hora);
        return new DateTimeOffset(local, Zona.GetUtcOffset(local));
    }

    /// <summary>Last second of <paramref name="fecha"/>: a deadline on that date is still met then.</summary>
    public static DateTimeOffset FinDelDia(DateOnly fecha) => Momento(fecha, new TimeOnly(23, 59, 59));
}
