using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Cambios;

/// <summary>The catalogues of SEJ-PEP-24 as people read and write them: a code or its words will do.</summary>
public static class PalabrasDeCambio
{
    /// <summary>A kind of change in words.</summary>
    public static string De(TipoDeCambio tipo) => tipo switch
    {
        TipoDeCambio.Meta => "Modificación de meta",
        TipoDeCambio.Definicion => "Modificación de definición",
        TipoDeCambio.Baja => "Baja del indicador",
        _ => "Otro dato de la ficha",
    };

    /// <summary>A state in words.</summary>
    public static string De(EstatusDeSolicitud estatus) => estatus switch
    {
        EstatusDeSolicitud.EnAnalisis => "En análisis",
        _ => char.ToUpperInvariant(Codigo.De(estatus)[0]) + Codigo.De(estatus)[1..].ToLowerInvariant(),
    };

    /// <summary>Reads a kind of change.</summary>
    public static TipoDeCambio? Tipo(string? texto) => Leer(texto, Enum.GetValues<TipoDeCambio>(), De, t => Codigo.De(t));

    /// <summary>Reads a cause.</summary>
    public static CausalDeCambio? Causal(string? texto) => Leer(texto, Enum.GetValues<CausalDeCambio>(), CausalesDeCambio.EnPalabras, c => Codigo.De(c));

    /// <summary>Reads a field of the ficha.</summary>
    public static CampoDeFicha? Campo(string? texto) =>
        CamposDeFicha.Todos.FirstOrDefault(c => Igual(texto, c.Clave) || Igual(texto, c.Etiqueta));

    /// <summary>Reads a quarter.</summary>
    public static Trimestre? Periodo(string? texto) => Trimestre.TryParse(texto?.Trim().ToUpperInvariant(), out var trimestre) ? trimestre : null;

    private static T? Leer<T>(string? texto, T[] valores, Func<T, string> palabras, Func<T, string> codigo) where T : struct
    {
        foreach (var valor in valores)
        {
            if (Igual(texto, palabras(valor)) || Igual(texto, codigo(valor))) return valor;
        }

        return null;
    }

    private static bool Igual(string? texto, string esperado) => string.Equals(texto?.Trim(), esperado, StringComparison.OrdinalIgnoreCase);
}
