using System.Text.Json.Serialization;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>An arithmetic expression over V1…Vn: <c>+ - * / ( )</c> and decimal numbers, nothing else.</summary>
[JsonConverter(typeof(FormulaJsonConverter))]
public sealed class Formula : IEquatable<Formula>
{
    private readonly Expresion _raiz;

    private Formula(string texto, Expresion raiz)
    {
        Texto = texto;
        _raiz = raiz;
        Variables = [.. raiz.Variables().Distinct().Order(ClaveDeVariable.Orden)];
        Denominadores = [.. raiz.Divisores().SelectMany(d => d.Variables()).Distinct().Order(ClaveDeVariable.Orden)];
    }

    /// <summary>As written.</summary>
    public string Texto { get; }

    /// <summary>Variables used, in order and once each.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>Variables that take part in a divisor, in order and once each.</summary>
    public IReadOnlyList<string> Denominadores { get; }

    /// <summary>Reads an expression; null and a Spanish problem when it is not one.</summary>
    public static Lectura<Formula?> Leer(string texto)
    {
        ArgumentNullException.ThrowIfNull(texto);
        var lector = new LectorDeFormula(texto);
        return lector.Leer() is { } raiz
            ? new Lectura<Formula?>(new Formula(texto, raiz), [])
            : new Lectura<Formula?>(null, [new Problema("FORMULA_INVALIDA", lector.Error!, new Lugar(Campo: "formula"))]);
    }

    /// <summary>Value with the given variables; null when it divides by zero or exceeds what decimals can hold.</summary>
    /// <exception cref="KeyNotFoundException">A variable of the formula was not given.</exception>
    public decimal? Evaluar(IReadOnlyDictionary<string, decimal> valores)
    {
        ArgumentNullException.ThrowIfNull(valores);
        try
        {
            return _raiz.Evaluar(valores);
        }
        catch (Exception e) when (e is DivideByZeroException or OverflowException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Formula? other) => other is not null && Texto == other.Texto;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Formula);

    /// <inheritdoc/>
    public override int GetHashCode() => Texto.GetHashCode(StringComparison.Ordinal);

    /// <summary>As written.</summary>
    public override string ToString() => Texto;
}
