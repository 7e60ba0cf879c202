namespace SeguimientoDesempeno.Formatos.Informes;

/// <summary>An entry of the report's control of revisions (steps 7.24 and 7.25).</summary>
/// <param name="Version">Version reviewed.</param>
/// <param name="Fecha">Date of the review.</param>
/// <param name="Puesto">Position that reviewed.</param>
/// <param name="Observaciones">What was observed, or that it was approved.</param>
public sealed record RevisionDeInforme(int Version, DateOnly Fecha, string Puesto, string Observaciones);
