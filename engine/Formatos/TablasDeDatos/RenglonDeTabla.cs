using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>A row of a tabla de datos: one variable of one indicator.</summary>
/// <param name="Ficha">Ficha in force in the month.</param>
/// <param name="Variable">One of its variables, with its unit and bounds.</param>
/// <param name="Corresponde">Whether it is captured this month; otherwise the row is shown and locked.</param>
/// <param name="ValorMesAnterior">Value of the month before, for reference.</param>
public sealed record RenglonDeTabla(
    FichaTecnica Ficha, VariableDeFicha Variable, bool Corresponde, decimal? ValorMesAnterior);
