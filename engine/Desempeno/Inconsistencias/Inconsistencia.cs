using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Inconsistencias;

/// <summary>A doubt about a captured value, for the Enlace to corroborate (step 7.14) or to mend at delivery (step 7.11).</summary>
/// <param name="Codigo">Rule that found it, e.g. <c>DENOMINADOR_CERO</c>.</param>
/// <param name="Severidad">Error or warning.</param>
/// <param name="ClaveIndicador">Indicator.</param>
/// <param name="Mes">Month.</param>
/// <param name="Variable">Variable.</param>
/// <param name="Mensaje">Sentence in Spanish.</param>
public sealed record Inconsistencia(
    string Codigo, Severidad Severidad, string ClaveIndicador, Mes Mes, string Variable, string Mensaje);
