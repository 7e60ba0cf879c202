namespace SeguimientoDesempeno.Desempeno.Programas;

/// <summary>A row of the Programa Operativo Anual, SEJ-PEP-18: an activity or project and the indicator that follows it.</summary>
/// <param name="ProgramaClave">Key of the programa presupuestario.</param>
/// <param name="Actividad">What will be done.</param>
/// <param name="Entregable">What it leaves.</param>
/// <param name="UnidadMedida">Unit of what it leaves.</param>
/// <param name="MetaAnual">How much of it in the year; null when it is not programmed.</param>
/// <param name="ClaveIndicador">Key of the indicator that follows it.</param>
/// <param name="PuestoResponsable">Position in charge, never a person.</param>
/// <param name="Inicio">First day.</param>
/// <param name="Fin">Last day.</param>
public sealed record ActividadDePoa(
    string ProgramaClave, string Actividad, string Entregable, string UnidadMedida, decimal? MetaAnual, string ClaveIndicador,
    string PuestoResponsable, DateOnly Inicio, DateOnly Fin);
