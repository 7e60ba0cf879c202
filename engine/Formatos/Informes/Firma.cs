namespace SeguimientoDesempeno.Formatos.Informes;

/// <summary>A signature: positions, never persons.</summary>
/// <param name="Accion">For instance <c>Elaboró</c>, <c>Revisó</c>.</param>
/// <param name="Puesto">Position.</param>
public sealed record Firma(string Accion, string Puesto);
