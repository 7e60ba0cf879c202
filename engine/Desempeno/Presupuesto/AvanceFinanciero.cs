using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Desempeno.Presupuesto;

/// <summary>Financial advance (decision 0003): percent with 2 decimals; null («sin presupuesto») when the denominator is zero.</summary>
public static class AvanceFinanciero
{
    /// <summary>Percentage points within which physical and financial advance agree, both ends included.</summary>
    public const decimal ToleranciaPorOmision = 10m;

    /// <summary>Devengado over modificado.</summary>
    public static decimal? Anual(MomentosContables? momentos) => Porcentaje(momentos?.Devengado, momentos?.Modificado);

    /// <summary>Devengado over programado al periodo.</summary>
    public static decimal? AlPeriodo(MomentosContables? momentos) => Porcentaje(momentos?.Devengado, momentos?.ProgramadoAlPeriodo);

    /// <summary>Class of a difference physical minus financial; null, when one side is missing, is NoCalculable.</summary>
    public static RelacionFisicoFinanciera Relacion(decimal? diferencia, decimal tolerancia = ToleranciaPorOmision) => diferencia switch
    {
        null => RelacionFisicoFinanciera.NoCalculable,
        { } d when d > tolerancia => RelacionFisicoFinanciera.FisicoMayor,
        { } d when d < -tolerancia => RelacionFisicoFinanciera.GastoMayor,
        _ => RelacionFisicoFinanciera.Congruente,
    };

    private static decimal? Porcentaje(decimal? numerador, decimal? denominador) =>
        numerador is { } n && denominador is { } d && d != 0 ? Redondeo.Porcentaje(100 * n / d) : null;
}
