namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>The indicators whose name begins with a letter, in alphabetical order.</summary>
/// <param name="Inicial">Lower case without accent; <c>0</c> for names that begin with no letter.</param>
/// <param name="Indicadores">The indicators.</param>
public sealed record Letra(char Inicial, IReadOnlyList<Indicador> Indicadores)
{
    /// <summary>As shown: <c>A</c>, or <c>0–9</c>.</summary>
    public string Nombre => Inicial == '0' ? "0–9" : char.ToUpperInvariant(Inicial).ToString();

    /// <summary>Address of its list.</summary>
    public string Ruta => $"buscar/{Inicial}/";

    /// <summary>The letters of all names, also of those before a ficha changed: its list was published.</summary>
    internal static IReadOnlyList<Letra> De(IReadOnlyList<Indicador> indicadores)
    {
        var deHoy = Palabras.Alfabeto.Ordenar(indicadores, i => i.Nombre).ToLookup(i => Palabras.Alfabeto.Inicial(i.Nombre));
        return [.. indicadores
            .SelectMany(i => i.Versiones)
            .Select(f => Palabras.Alfabeto.Inicial(f.Nombre))
            .Distinct()
            .Order()
            .Select(inicial => new Letra(inicial, [.. deHoy[inicial]]))];
    }
}
