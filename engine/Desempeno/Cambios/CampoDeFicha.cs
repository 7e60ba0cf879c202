using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Cambios;

/// <summary>A field of the ficha that a SEJ-PEP-24 may change.</summary>
/// <param name="Clave">Name, as the column of fichas.csv.</param>
/// <param name="Etiqueta">Name in words.</param>
/// <param name="Tipo">Kind of change that it belongs to.</param>
public sealed record CampoDeFicha(string Clave, string Etiqueta, TipoDeCambio Tipo)
{
    /// <summary>Values admitted, when they are a catalogue.</summary>
    public IReadOnlyCollection<string> Opciones { get; init; } = [];

    internal Func<FichaTecnica, string> Leer { get; init; } = _ => "";

    internal Func<FichaTecnica, string, Trimestre, Lectura<FichaTecnica?>> Escribir { get; init; } = (_, _, _) => new(null, []);

    /// <summary>Value of the field, as a request writes it; empty when the ficha has none.</summary>
    public string Valor(FichaTecnica ficha) => Leer(ficha);

    /// <summary>The ficha with another value from a quarter on, or why it cannot be.</summary>
    /// <param name="ficha">Version in force.</param>
    /// <param name="valor">Value as it was written.</param>
    /// <param name="desde">First quarter in which it counts.</param>
    public Lectura<FichaTecnica?> Poner(FichaTecnica ficha, string valor, Trimestre desde) => Escribir(ficha, valor.Trim(), desde);
}
