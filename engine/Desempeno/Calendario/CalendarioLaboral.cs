namespace SeguimientoDesempeno.Desempeno.Calendario;

/// <summary>Business days: Monday to Friday, less the municipality's non-working days (C2).
/// A year for which the municipality lists none uses the days of rest of the law by rule.</summary>
public sealed class CalendarioLaboral
{
    private readonly Dictionary<int, Dictionary<DateOnly, DiaInhabil>> _porAnio;

    /// <summary>A calendar with the days the municipality lists; a date given twice counts once.</summary>
    public CalendarioLaboral(IEnumerable<DiaInhabil> inhabiles) => _porAnio = inhabiles
        .GroupBy(d => d.Fecha.Year)
        .ToDictionary(g => g.Key, g => g.DistinctBy(d => d.Fecha).ToDictionary(d => d.Fecha));

    /// <summary>A calendar that knows the law only.</summary>
    public static CalendarioLaboral SoloLey { get; } = new([]);

    /// <summary>True when <paramref name="anio"/> has no entries of the municipality, so that the law's rule stands in.</summary>
    public bool UsaSoloLey(int anio) => !_porAnio.ContainsKey(anio);

    /// <summary>Non-working days of <paramref name="anio"/>, in order, weekends aside.</summary>
    public IReadOnlyList<DiaInhabil> Inhabiles(int anio) => _porAnio.TryGetValue(anio, out var dias)
        ? [.. dias.Values.OrderBy(d => d.Fecha)]
        : DescansosObligatorios.De(anio);

    /// <summary>True when the municipality works on <paramref name="fecha"/>.</summary>
    public bool EsHabil(DateOnly fecha) =>
        fecha.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Inhabil(fecha) is null;

    /// <summary>The listed day on <paramref name="fecha"/>; null on other days, weekends included.</summary>
    public DiaInhabil? Inhabil(DateOnly fecha) => _porAnio.TryGetValue(fecha.Year, out var dias)
        ? dias.GetValueOrDefault(fecha)
        : DescansosObligatorios.De(fecha.Year).FirstOrDefault(d => d.Fecha == fecha);

    /// <summary><paramref name="fecha"/> itself when it is a business day, else the nearest before it.</summary>
    public DateOnly MismoOAnterior(DateOnly fecha)
    {
        while (!EsHabil(fecha)) fecha = fecha.AddDays(-1);
        return fecha;
    }

    /// <summary><paramref name="fecha"/> itself when it is a business day, else the nearest after it.</summary>
    public DateOnly MismoOSiguiente(DateOnly fecha)
    {
        while (!EsHabil(fecha)) fecha = fecha.AddDays(1);
        return fecha;
    }

    /// <summary>The business day that lies <paramref name="dias"/> (at least 1) business days strictly before <paramref name="fecha"/>.</summary>
    public DateOnly HabilAntesDe(DateOnly fecha, int dias = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dias, 1);
        for (; dias > 0; dias--) fecha = MismoOAnterior(fecha.AddDays(-1));
        return fecha;
    }

    /// <summary>The business day that lies <paramref name="dias"/> (at least 1) business days strictly after <paramref name="fecha"/>.</summary>
    public DateOnly HabilDespuesDe(DateOnly fecha, int dias = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dias, 1);
        for (; dias > 0; dias--) fecha = MismoOSiguiente(fecha.AddDays(1));
        return fecha;
    }

    /// <summary>First business day of <paramref name="mes"/>.</summary>
    public DateOnly PrimerHabil(Mes mes) => MismoOSiguiente(mes.PrimerDia);

    /// <summary>Last business day of <paramref name="mes"/>.</summary>
    public DateOnly UltimoHabil(Mes mes) => MismoOAnterior(mes.UltimoDia);

    /// <summary>Why <paramref name="fecha"/> is not worked, in Spanish, e.g. <c>es domingo</c>; null when it is.</summary>
    public string? MotivoDeInhabil(DateOnly fecha) => fecha.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        ? $"es {NombresDeCalendario.DeDia(fecha)}"
        : Inhabil(fecha) is { } dia ? $"es inhábil ({dia.Descripcion})" : null;
}
