using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Programas;

/// <summary>A row of the Matriz de Indicadores para Resultados, SEJ-PEP-21: one level of a programme and its indicator.</summary>
/// <param name="ProgramaClave">Key of the programa presupuestario.</param>
/// <param name="Nivel">Level.</param>
/// <param name="ResumenNarrativo">Objective of the level.</param>
/// <param name="ClaveIndicador">Key of its indicator.</param>
/// <param name="Indicador">Name of its indicator.</param>
/// <param name="MedioVerificacion">Means of verification.</param>
/// <param name="Supuesto">External condition taken for granted.</param>
public sealed record RenglonDeMir(
    string ProgramaClave, NivelMir Nivel, string ResumenNarrativo, string ClaveIndicador, string Indicador, string MedioVerificacion, string Supuesto);
