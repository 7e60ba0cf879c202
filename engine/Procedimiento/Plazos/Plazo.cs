using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Procedimiento.Plazos;

/// <summary>A deadline: the last business date, its last second, and why it is that day.</summary>
/// <param name="Fecha">Last day.</param>
/// <param name="Explicacion">Why, in Spanish; empty when there is nothing to explain.</param>
public sealed record Plazo(DateOnly Fecha, string Explicacion)
{
    /// <summary>Last second of the day in Monterrey: done until then is done in time.</summary>
    public DateTimeOffset Momento => HoraDeMonterrey.FinDelDia(Fecha);
}
