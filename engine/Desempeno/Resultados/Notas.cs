namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>The notes that a result may carry.</summary>
public static class Notas
{
    /// <summary>A value used was received late.</summary>
    public const string Extemporanea = "incluye información extemporánea";

    /// <summary>A value needed was missing at the cut.</summary>
    public const string FaltaMes = "falta al menos un mes requerido al corte";

    /// <summary>The formula divides by zero.</summary>
    public const string DenominadorCero = "denominador cero";
}
