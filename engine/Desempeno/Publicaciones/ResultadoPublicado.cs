using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>An indicator's accumulated result at the cut of a quarter.</summary>
public sealed record ResultadoPublicado
{
    /// <summary>Key of the indicator.</summary>
    public required string ClaveIndicador { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Quarter, 1 to 4.</summary>
    public required int Trimestre { get; init; }

    /// <summary>Version of the ficha that was used.</summary>
    public required int FichaVersion { get; init; }

    /// <summary>Goal of the period, in the ficha's unit.</summary>
    public decimal? Meta { get; init; }

    /// <summary>Result with 4 decimals at most; null when there is none.</summary>
    public decimal? Resultado { get; init; }

    /// <summary>Compliance C of rule D1, in percent with 2 decimals at most, not capped.</summary>
    public decimal? CumplimientoPct { get; init; }

    /// <summary>CALCULADO, NO_DISPONIBLE, NO_CALCULABLE, SIN_META or NO_CORRESPONDE.</summary>
    public required string Estado { get; init; }

    /// <summary>
    /// OPTIMO, EN_PROCESO, EN_REZAGO, SOBRECUMPLIMIENTO, NO_DISPONIBLE, NO_CALCULABLE, SIN_META or NO_CORRESPONDE.
    /// </summary>
    public required string Semaforo { get; init; }

    /// <summary>One of the notes of the arithmetic (late data, missing month, zero denominator); null when none.</summary>
    public string? Nota { get; init; }

    /// <summary>The formula over the quarter's own months; null when it cannot be had.</summary>
    public decimal? ValorDelTrimestre { get; init; }

    /// <summary>Where the quarter is not due: the last result before it, for reference.</summary>
    public decimal? UltimoValorConocido { get; init; }

    /// <summary>Values of the variables that entered the formula, folded from January to the cut.</summary>
    public IReadOnlyList<ValorAgregadoPublicado> Variables { get; init; } = [];

    /// <summary>The public form of a result.</summary>
    public static ResultadoPublicado De(ResultadoIndicador resultado, FichaTecnica ficha)
    {
        ArgumentNullException.ThrowIfNull(resultado);
        ArgumentNullException.ThrowIfNull(ficha);
        return new()
        {
            ClaveIndicador = resultado.ClaveIndicador,
            Ejercicio = resultado.Trimestre.Anio,
            Trimestre = resultado.Trimestre.Numero,
            FichaVersion = resultado.VersionFicha,
            Meta = resultado.Meta,
            Resultado = resultado.Resultado,
            CumplimientoPct = resultado.Cumplimiento,
            Estado = Codigo.De(resultado.Estado),
            Semaforo = Codigo.De(resultado.Semaforo),
            Nota = resultado.Nota.Length > 0 ? resultado.Nota : null,
            ValorDelTrimestre = resultado.ValorDelTrimestre,
            UltimoValorConocido = resultado.UltimoValorConocido,
            Variables = [.. ficha.Variables.Zip(resultado.Variables, (v, valor) => new ValorAgregadoPublicado(v.Clave, valor))],
        };
    }
}

/// <summary>A variable's value folded over the months of the window.</summary>
/// <param name="Clave">V1, V2…</param>
/// <param name="Valor">Folded value, or null where a month is missing.</param>
public sealed record ValorAgregadoPublicado(string Clave, decimal? Valor);
