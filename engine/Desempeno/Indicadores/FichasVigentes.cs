namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>Which version of each ficha rules on a day.</summary>
public static class FichasVigentes
{
    /// <summary>For each indicator of that fiscal year, the last version in force on <paramref name="alDia"/>, in the order given;
    /// an indicator whose last version is not VIGENTE is left out.</summary>
    public static IReadOnlyList<FichaTecnica> En(IEnumerable<FichaTecnica> fichas, DateOnly alDia) =>
    [
        .. fichas
            .Where(f => f.Ejercicio == alDia.Year && f.VigenteDesde <= alDia)
            .GroupBy(f => f.ClaveIndicador)
            .Select(versiones => versiones.MaxBy(f => f.Version)!)
            .Where(f => f.Estatus == EstatusDeFicha.Vigente),
    ];
}
