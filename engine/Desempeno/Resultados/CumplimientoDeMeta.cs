using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>Compliance of a result with its goal: rule D1 and the alternatives a ficha may choose (decision 0003).</summary>
public static class CumplimientoDeMeta
{
    /// <summary>Percent with 2 decimals, at least 0 and not capped; null when the rule is undefined for these figures.</summary>
    /// <param name="ficha">Gives the rule, the direction, the base line and the tolerance.</param>
    /// <param name="resultado">Result; rounded to 4 decimals before anything else.</param>
    /// <param name="meta">Goal of the period.</param>
    public static decimal? Calcular(FichaTecnica ficha, decimal resultado, decimal meta)
    {
        ArgumentNullException.ThrowIfNull(ficha);
        var r = Redondeo.Resultado(resultado);
        return Cerrar(() => ficha.Regla switch
        {
            ReglaDeCumplimiento.Inversa => Inversa(r, meta),
            ReglaDeCumplimiento.LineaBase => LineaBase(r, meta, ficha.LineaBaseValor),
            ReglaDeCumplimiento.Banda => Banda(r, meta, ficha.Tolerancia),
            _ => D1(ficha.Sentido, r, meta),
        });
    }

    /// <summary>Rule D1: percent with 2 decimals, at least 0 and not capped; null when it exceeds what decimals can hold.</summary>
    public static decimal? PorReglaD1(Sentido sentido, decimal resultado, decimal meta) =>
        Cerrar(() => D1(sentido, Redondeo.Resultado(resultado), meta));

    private static decimal D1(Sentido sentido, decimal r, decimal m)
    {
        var desviacion = sentido switch
        {
            Sentido.Ascendente => r - m,
            Sentido.Descendente => m - r,
            _ => -Math.Abs(r - m),
        };
        if (m == 0) return desviacion >= 0 ? 100 : 0;

        // One division only: an exact half stays exact and rounds away from zero.
        return 100 * (Math.Abs(m) + desviacion) / Math.Abs(m);
    }

    private static decimal? Inversa(decimal r, decimal m) => r == 0 ? null : 100 * m / r;

    private static decimal? LineaBase(decimal r, decimal m, decimal? lineaBase) =>
        lineaBase is { } lb && m != lb ? 100 * (r - lb) / (m - lb) : null;

    private static decimal? Banda(decimal r, decimal m, decimal? tolerancia)
    {
        if (tolerancia is not { } t) return null;
        var fuera = Math.Max(0, Math.Abs(r - m) - t);
        if (fuera == 0) return 100;
        return m == 0 ? 0 : 100 * (Math.Abs(m) - fuera) / Math.Abs(m);
    }

    private static decimal? Cerrar(Func<decimal?> regla)
    {
        try
        {
            return regla() is { } c ? Redondeo.Porcentaje(Math.Max(0, c)) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
