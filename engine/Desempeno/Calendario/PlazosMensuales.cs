namespace SeguimientoDesempeno.Desempeno.Calendario;

/// <summary>Deadlines of the collection of one month (steps 7.7 to 7.13; C1 to C13 of decision 0002).</summary>
/// <param name="Mes">Month reported.</param>
/// <param name="Recordatorio">Last business day of the month: the reminder goes out (7.8).</param>
/// <param name="VentanaAbre">The window opens with the reminder (C5).</param>
/// <param name="Dia06">Day 06 of the following month.</param>
/// <param name="Dia06EsHabil">Whether day 06 is worked.</param>
/// <param name="FechaLimite">Day 06, or the nearest business day before it (C3).</param>
/// <param name="UltimoDiaOrdinaria">Last day to ask for the ordinary extension (C7); null when day 06 is not Saturday, Sunday or Monday.</param>
/// <param name="UltimoDiaDiscrecional">Last day to ask for the discretionary extension (C9).</param>
/// <param name="ProrrogadaLecturaA">Ordinary extension counted from day 06: day 08. The one that rules (C6).</param>
/// <param name="ProrrogadaLecturaB">Ordinary extension counted from the effective deadline; shown for comparison only (C6).</param>
/// <param name="Procesamiento">Day 08: data are processed until then (C13), and the month's cut without extension.</param>
/// <param name="Dia08EsHabil">Whether day 08 is worked.</param>
/// <param name="Explicacion">Why the deadline is that day, in Spanish.</param>
public sealed record PlazosMensuales(
    Mes Mes,
    DateOnly Recordatorio,
    DateOnly VentanaAbre,
    DateOnly Dia06,
    bool Dia06EsHabil,
    DateOnly FechaLimite,
    DateOnly? UltimoDiaOrdinaria,
    DateOnly UltimoDiaDiscrecional,
    DateOnly? ProrrogadaLecturaA,
    DateOnly? ProrrogadaLecturaB,
    DateOnly Procesamiento,
    bool Dia08EsHabil,
    string Explicacion)
{
    /// <summary>Whether the ordinary extension exists this month.</summary>
    public bool ProcedeOrdinaria => UltimoDiaOrdinaria is not null;

    /// <summary>Deadlines of <paramref name="mes"/> on <paramref name="calendario"/>.</summary>
    public static PlazosMensuales De(Mes mes, CalendarioLaboral calendario)
    {
        ArgumentNullException.ThrowIfNull(calendario);
        var recordatorio = calendario.UltimoHabil(mes);
        var dia06 = mes.Siguiente.Dia(6);
        var dia08 = mes.Siguiente.Dia(8);
        var limite = calendario.MismoOAnterior(dia06);
        var ordinaria = dia06.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday or DayOfWeek.Monday;
        return new PlazosMensuales(
            mes,
            recordatorio,
            recordatorio,
            dia06,
            limite == dia06,
            limite,
            ordinaria ? calendario.HabilAntesDe(dia06) : null,
            calendario.HabilAntesDe(dia06, 2),
            ordinaria ? dia06.AddDays(2) : null,
            ordinaria ? limite.AddDays(2) : null,
            dia08,
            calendario.EsHabil(dia08),
            ExplicacionDePlazo.De(dia06, limite, calendario));
    }
}
