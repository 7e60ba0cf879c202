namespace SeguimientoDesempeno.Desempeno.Calendario;

/// <summary>Deadlines of the close of one quarter (steps 7.21, 7.29 and 7.30; C14 to C16 of decision 0002).</summary>
/// <param name="Trimestre">Quarter.</param>
/// <param name="Cierre">Last day of the quarter.</param>
/// <param name="Dia30">Day 30 of its last month.</param>
/// <param name="SolicitudPresupuesto">Day on which the budget is asked for (7.21): day 30 or the business day before.</param>
/// <param name="Dia20">Day 20 of the month after.</param>
/// <param name="Matriz">Last day for the SEJ-PEP-27 (7.29): day 20 or the business day before.</param>
/// <param name="PlanDeAcciones">Last business day of the month after: action plans are due.</param>
/// <param name="Transparencia">Thirty natural days after the close.</param>
/// <param name="ExplicacionSolicitud">Why the request goes out that day, in Spanish.</param>
/// <param name="ExplicacionMatriz">Why the matrix is due that day, in Spanish.</param>
public sealed record PlazosTrimestrales(
    Trimestre Trimestre,
    DateOnly Cierre,
    DateOnly Dia30,
    DateOnly SolicitudPresupuesto,
    DateOnly Dia20,
    DateOnly Matriz,
    DateOnly PlanDeAcciones,
    DateOnly Transparencia,
    string ExplicacionSolicitud,
    string ExplicacionMatriz)
{
    /// <summary>Deadlines of <paramref name="trimestre"/> on <paramref name="calendario"/>.</summary>
    public static PlazosTrimestrales De(Trimestre trimestre, CalendarioLaboral calendario)
    {
        ArgumentNullException.ThrowIfNull(calendario);
        var siguiente = trimestre.UltimoMes.Siguiente;
        var dia30 = trimestre.UltimoMes.Dia(30);
        var dia20 = siguiente.Dia(20);
        var solicitud = calendario.MismoOAnterior(dia30);
        var matriz = calendario.MismoOAnterior(dia20);
        return new PlazosTrimestrales(
            trimestre,
            trimestre.Cierre,
            dia30,
            solicitud,
            dia20,
            matriz,
            calendario.UltimoHabil(siguiente),
            trimestre.Cierre.AddDays(30),
            ExplicacionDePlazo.De(dia30, solicitud, calendario),
            ExplicacionDePlazo.De(dia20, matriz, calendario));
    }
}
