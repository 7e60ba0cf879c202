namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>A part of the indicators that has a list of its own.</summary>
/// <param name="Clase">What they share, as in its address: <c>semaforo</c>, <c>dependencia</c>, <c>eje</c>, <c>ods</c> or <c>programa</c>.</param>
/// <param name="Slug">Which one, as in its address.</param>
/// <param name="Nombre">Which one, for a reader.</param>
/// <param name="Indicadores">The indicators, by key.</param>
public sealed record Filtro(string Clase, string Slug, string Nombre, IReadOnlyList<Indicador> Indicadores)
{
    /// <summary>Traffic light of the last figure.</summary>
    public const string PorSemaforo = "semaforo";

    /// <summary>Dependency in charge.</summary>
    public const string PorDependencia = "dependencia";

    /// <summary>Axis of the Plan Municipal de Desarrollo.</summary>
    public const string PorEje = "eje";

    /// <summary>Sustainable Development Goal.</summary>
    public const string PorOds = "ods";

    /// <summary>Budget programme.</summary>
    public const string PorPrograma = "programa";

    /// <summary>Address of its list.</summary>
    public string Ruta { get; } = $"indicadores/{Clase}/{Slug}/";

    /// <summary>Its indicators by traffic light at their last figure, without those that were retired.</summary>
    public Conteo Conteo => new(Indicadores.Where(i => !i.DeBaja).Select(i => i.Ultima).OfType<Cifra>());
}
