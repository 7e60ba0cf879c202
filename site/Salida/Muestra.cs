using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>
/// What a page or a download shows of that which a new version of one ficha may change. All else that it may show is common:
/// the content, the quarters and the generator.
/// </summary>
internal sealed record Muestra
{
    /// <summary>What shows nothing of the kind.</summary>
    internal static Muestra SoloLoComun { get; } = new();

    /// <summary>Indicators of which it may show anything, in its order.</summary>
    internal IEnumerable<Indicador> Indicadores { get; init; } = [];

    /// <summary>Figures that it shows with the ficha of their quarter, and nothing newer of their indicator.</summary>
    internal IEnumerable<Cifra> Cifras { get; init; } = [];

    /// <summary>What it says of other indicators: how many there are in a list, what it is called.</summary>
    internal IEnumerable<string> Textos { get; init; } = [];
}
