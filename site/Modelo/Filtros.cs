using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>The lists of indicators that a reader can go to by a link.</summary>
/// <param name="Semaforos">By traffic light, from the best; also those that no indicator has now, whose address was published.</param>
/// <param name="Dependencias">By dependency, by name.</param>
/// <param name="Ejes">By axis of the Plan Municipal de Desarrollo.</param>
/// <param name="Ods">By Sustainable Development Goal.</param>
public sealed record Filtros(
    IReadOnlyList<Filtro> Semaforos, IReadOnlyList<Filtro> Dependencias, IReadOnlyList<Filtro> Ejes, IReadOnlyList<Filtro> Ods)
{
    /// <summary>Every list.</summary>
    public IEnumerable<Filtro> Todos => [.. Semaforos, .. Dependencias, .. Ejes, .. Ods];

    internal static Filtros De(IReadOnlyList<Indicador> indicadores, IReadOnlyList<Dependencia> dependencias, Trimestre? ultimo)
    {
        // Of the last quarter: what was retired before it keeps its page and is in no traffic light now.
        var porSemaforo = indicadores.ToLookup(i => ultimo is { } trimestre ? i.En(trimestre)?.Semaforo : null);
        return new(
            [.. Conteo.Orden.Select(s => new Filtro(Filtro.PorSemaforo, Etiquetas.Slug(s), s.Etiqueta(), [.. porSemaforo[s]]))],
            [.. dependencias.Select(d => new Filtro(Filtro.PorDependencia, d.Clave.ToLowerInvariant(), d.Nombre, d.Indicadores))],
            [.. indicadores
                .Where(i => i.Ficha.AlineacionPmd is not null)
                .GroupBy(i => Alfabeto.Slug(i.Ficha.AlineacionPmd!.Eje))
                .Select(g => new Filtro(Filtro.PorEje, g.Key, g.First().Ficha.AlineacionPmd!.Eje, [.. g]))
                .OrderBy(f => f.Slug, StringComparer.Ordinal)],
            [.. indicadores
                .SelectMany(i => i.Ficha.Ods.Distinct().Select(o => (Ods: o, Indicador: i)))
                .GroupBy(x => x.Ods, x => x.Indicador)
                .OrderBy(g => g.Key)
                .Select(g => new Filtro(Filtro.PorOds, g.Key.ToString(CultureInfo.InvariantCulture), ObjetivosDeDesarrollo.Decir(g.Key), [.. g]))]);
    }
}
