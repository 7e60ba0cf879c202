using System.Collections.Frozen;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>
/// The lists of indicators that a reader can go to by a link. What an indicator was once published under keeps its list,
/// empty if need be: a published address answers for ever.
/// </summary>
/// <param name="Semaforos">By traffic light, from the best; also those that no indicator has now.</param>
/// <param name="Dependencias">By dependency, by name.</param>
/// <param name="Ejes">By axis of the Plan Municipal de Desarrollo.</param>
/// <param name="Ods">By Sustainable Development Goal.</param>
/// <param name="Programas">By budget programme.</param>
/// <param name="Selecciones">Every list: all indicators, each filter by itself, and each theme with each traffic light that it has or had.</param>
public sealed record Filtros(
    IReadOnlyList<Filtro> Semaforos,
    IReadOnlyList<Filtro> Dependencias,
    IReadOnlyList<Filtro> Ejes,
    IReadOnlyList<Filtro> Ods,
    IReadOnlyList<Filtro> Programas,
    IReadOnlyList<Seleccion> Selecciones)
{
    private readonly FrozenDictionary<string, Seleccion> _porRuta = Selecciones.ToFrozenDictionary(s => s.Ruta);

    /// <summary>The axes that indicators have now; one of an earlier plan has only its list.</summary>
    public IReadOnlyList<Filtro> EjesDeHoy { get; } = [.. Ejes.Where(f => f.Indicadores.Count > 0)];

    /// <summary>The goals that indicators have now.</summary>
    public IReadOnlyList<Filtro> OdsDeHoy { get; } = [.. Ods.Where(f => f.Indicadores.Count > 0)];

    /// <summary>The themes in the order in which they are offered, each with its title.</summary>
    public IReadOnlyList<(string Titulo, IReadOnlyList<Filtro> Filtros)> Temas { get; } =
    [
        ("Por dependencia", Dependencias),
        ("Por eje del Plan Municipal de Desarrollo", Ejes),
        ("Por Objetivo de Desarrollo Sostenible", Ods),
        ("Por programa presupuestario", Programas),
    ];

    /// <summary>The list of a theme with a traffic light; null when there never was such an indicator.</summary>
    public Seleccion? Elegir(Filtro? tema, Filtro? semaforo) => _porRuta.GetValueOrDefault(Seleccion.RutaDe(tema, semaforo));
}
