namespace SeguimientoDesempeno.Desempeno.Calendario;

/// <summary>A day on which the municipality does not work, from its own calendar.</summary>
/// <param name="Fecha">Day.</param>
/// <param name="Descripcion">What it commemorates or why it was granted.</param>
/// <param name="Fundamento">Law or agreement it rests on.</param>
public sealed record DiaInhabil(DateOnly Fecha, string Descripcion, string Fundamento);
