namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>One variable of a ficha's formula.</summary>
/// <param name="Clave"><c>V1</c>, <c>V2</c>, …</param>
/// <param name="Nombre">What is counted.</param>
/// <param name="Unidad">Unit, in singular.</param>
/// <param name="Agregacion">How its months fold.</param>
/// <param name="Entero">True when only whole numbers make sense.</param>
/// <param name="Minimo">Least value accepted; null when there is none.</param>
/// <param name="Maximo">Greatest value accepted; null when there is none.</param>
public sealed record VariableDeFicha(
    string Clave,
    string Nombre,
    string Unidad,
    Agregacion Agregacion,
    bool Entero = false,
    decimal? Minimo = null,
    decimal? Maximo = null);
