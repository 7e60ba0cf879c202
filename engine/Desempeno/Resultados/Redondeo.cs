namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>Rounding of published figures: half away from zero (decision 0003).</summary>
public static class Redondeo
{
    /// <summary>A result, to 4 decimals.</summary>
    public static decimal Resultado(decimal valor) => Redondear(valor, 4);

    /// <summary>A percentage or a difference of percentages, to 2 decimals.</summary>
    public static decimal Porcentaje(decimal valor) => Redondear(valor, 2);

    private static decimal Redondear(decimal valor, int decimales)
    {
        var redondo = Math.Round(valor, decimales, MidpointRounding.AwayFromZero);
        return redondo == 0 ? 0 : redondo; // a negative zero would print its sign
    }
}
