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

    internal static IReadOnlyList<Letra> De(IEnumerable<Indicador> indicadores) =>
        [.. Palabras.Alfabeto.Ordenar(indicadores, i => i.Nombre)
            .GroupBy(i => Palabras.Alfabeto.Inicial(i.Nombre))
            .OrderBy(g => g.Key)
            .Select(g => new Letra(g.Key, [.. g]))];
}
