using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>The published figure on which the methodology works the rule D1 through.</summary>
internal static class EjemploVivo
{
    /// <summary>
    /// Of the last quarter: one that shows most of the rule comes first (less is better, several variables, away from its
    /// goal), then by key. Null while no figure was reckoned by D1.
    /// </summary>
    internal static (Indicador Indicador, Cifra Cifra)? De(Portal portal) =>
        (portal.Ultimo?.Cifras ?? [])
            .Where(x => x.Cifra is { Estado: EstadoResultado.Calculado, Meta: not null and not 0, Valor: not null, Cumplimiento: not null } && x.Cifra.Ficha.Regla == "D1")
            .OrderByDescending(x => x.Cifra.Ficha.Sentido == "DESCENDENTE")
            .ThenByDescending(x => x.Cifra.Ficha.Variables.Count > 1)
            .ThenByDescending(x => x.Cifra.Valor != x.Cifra.Meta && x.Cifra.Cumplimiento > 0)
            .ThenBy(x => x.Indicador.Clave, StringComparer.Ordinal)
            .Select(x => ((Indicador, Cifra)?)x)
            .FirstOrDefault();
}
