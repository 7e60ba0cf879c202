using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Presupuesto;

/// <summary>One row of the PbR budget file: a chapter of a programme at the close of a quarter (step 7.22).</summary>
/// <param name="Trimestre">Quarter.</param>
/// <param name="ProgramaClave">Key of the programme.</param>
/// <param name="Programa">Name of the programme.</param>
/// <param name="DependenciaClave">Dependency that spends.</param>
/// <param name="Capitulo">Chapter of the Clasificador por Objeto del Gasto, e.g. <c>1000</c>.</param>
/// <param name="CapituloNombre">Name of the chapter.</param>
/// <param name="Momentos">Amounts.</param>
public sealed record PartidaPresupuestal(
    Trimestre Trimestre,
    string ProgramaClave,
    string Programa,
    string DependenciaClave,
    string Capitulo,
    string CapituloNombre,
    MomentosContables Momentos);
