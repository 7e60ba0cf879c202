using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>A bar of a ranking by percentage, and the row that says the same beside it.</summary>
/// <param name="Clave">Key of what is measured.</param>
/// <param name="Nombre">Its name.</param>
/// <param name="Ruta">Address of its page.</param>
/// <param name="Porcentaje">Percentage, not capped; null when there is none, which is not zero.</param>
/// <param name="Detalle">What stands in the table beside the percentage; where there is none, why.</param>
/// <param name="Semaforo">Traffic light, of an indicator.</param>
/// <param name="Umbrales">Percentages from which the indicator is «En proceso» and «Óptimo», as its ficha says.</param>
public sealed record FilaDeCumplimiento(
    string Clave, string Nombre, string Ruta, decimal? Porcentaje, string Detalle,
    Semaforo? Semaforo = null, (decimal EnProceso, decimal Optimo)? Umbrales = null)
{
    internal static FilaDeCumplimiento De(Indicador indicador, Cifra cifra) => new(
        indicador.Clave, indicador.Nombre, indicador.RutaDe(cifra), cifra.Cumplimiento, cifra.Semaforo.Etiqueta(),
        cifra.Semaforo, (cifra.Ficha.UmbralAmarilloMin, cifra.Ficha.UmbralVerdeMin));

    /// <summary>Of the indicators that a dependency had to measure, how many reached their goal.</summary>
    internal static FilaDeCumplimiento De(Dependencia dependencia, Conteo conteo) => new(
        dependencia.Clave, dependencia.Nombre, dependencia.Ruta,
        conteo.Medidos == 0 ? null : 100m * conteo.Cumplidos / conteo.Medidos,
        conteo.Medidos == 0 ? "No midió ninguno en el periodo" : $"{conteo.Cumplidos} de {conteo.Medidos}");

    /// <summary>From the highest to the lowest, then those without percentage; alike, by key.</summary>
    internal static IReadOnlyList<FilaDeCumplimiento> Ordenar(IEnumerable<FilaDeCumplimiento> filas) =>
    [
        .. filas.OrderBy(f => f.Porcentaje is null).ThenByDescending(f => f.Porcentaje).ThenBy(f => f.Clave, StringComparer.Ordinal),
    ];
}
