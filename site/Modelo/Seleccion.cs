namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>A list of indicators that a reader goes to by links: those of a theme, with a traffic light, of both, or all.</summary>
/// <param name="Tema">Dependency, axis, goal or programme; null for any.</param>
/// <param name="Semaforo">Traffic light of the last quarter; null for any.</param>
/// <param name="Indicadores">The indicators, in the order of the theme.</param>
public sealed record Seleccion(Filtro? Tema, Filtro? Semaforo, IReadOnlyList<Indicador> Indicadores)
{
    /// <summary>Where the lists of indicators begin.</summary>
    public const string Raiz = "indicadores/";

    /// <summary>Address of the list.</summary>
    public string Ruta { get; } = RutaDe(Tema, Semaforo);

    /// <summary>Address of the list of a theme with a traffic light: <c>indicadores/dependencia/sfa/semaforo/en-rezago/</c>.</summary>
    public static string RutaDe(Filtro? tema, Filtro? semaforo) =>
        (tema?.Ruta ?? Raiz) + (semaforo is { } luz ? $"{luz.Clase}/{luz.Slug}/" : "");
}
