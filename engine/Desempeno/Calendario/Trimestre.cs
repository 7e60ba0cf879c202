using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace SeguimientoDesempeno.Desempeno.Calendario;

/// <summary>A quarter of a year, written <c>2025-T3</c>. Ordered in time.</summary>
[JsonConverter(typeof(TrimestreJsonConverter))]
public readonly record struct Trimestre : IComparable<Trimestre>, IParsable<Trimestre>
{
    private readonly int _indice;

    /// <summary>The quarter <paramref name="numero"/> (1 to 4) of the year <paramref name="anio"/> (1 to 9999).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Year or quarter out of range.</exception>
    public Trimestre(int anio, int numero)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(anio, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(anio, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(numero, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numero, 4);
        _indice = ((anio - 1) * 4) + numero - 1;
    }

    /// <summary>Year.</summary>
    public int Anio => (_indice / 4) + 1;

    /// <summary>Quarter of the year, 1 to 4.</summary>
    public int Numero => (_indice % 4) + 1;

    /// <summary>First month.</summary>
    public Mes PrimerMes => new(Anio, (Numero * 3) - 2);

    /// <summary>Last month, the one whose cut closes the quarter.</summary>
    public Mes UltimoMes => new(Anio, Numero * 3);

    /// <summary>The three months.</summary>
    public IEnumerable<Mes> Meses => Mes.Rango(PrimerMes, UltimoMes);

    /// <summary>Last day.</summary>
    public DateOnly Cierre => UltimoMes.UltimoDia;

    /// <summary>The quarter after.</summary>
    public Trimestre Siguiente => Mas(1);

    /// <summary>The quarter before.</summary>
    public Trimestre Anterior => Mas(-1);

    /// <summary>The quarter that holds <paramref name="fecha"/>.</summary>
    public static Trimestre De(DateOnly fecha) => Mes.De(fecha).Trimestre;

    /// <summary>Every quarter from <paramref name="desde"/> to <paramref name="hasta"/>, both included; empty when reversed.</summary>
    public static IEnumerable<Trimestre> Rango(Trimestre desde, Trimestre hasta)
    {
        for (var trimestre = desde; trimestre <= hasta; trimestre = trimestre.Siguiente) yield return trimestre;
    }

    /// <summary>The quarter <paramref name="trimestres"/> later (earlier when negative).</summary>
    public Trimestre Mas(int trimestres)
    {
        var indice = _indice + trimestres;
        return new Trimestre((indice / 4) + 1, (indice % 4) + 1);
    }

    /// <summary><c>2025-T3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Anio:D4}-T{Numero}");

    /// <inheritdoc/>
    public int CompareTo(Trimestre other) => _indice.CompareTo(other._indice);

    /// <summary>Reads <c>2025-T3</c>.</summary>
    /// <exception cref="FormatException">Not a quarter.</exception>
    public static Trimestre Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var trimestre) ? trimestre : throw new FormatException($"'{s}' no es un trimestre con la forma 2025-T3.");

    /// <summary>Reads <c>2025-T3</c>; false when it is not a quarter.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Trimestre result) => TryParse(s, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Trimestre result)
    {
        result = default;
        if (s is not { Length: 7 } || s[4] != '-' || s[5] != 'T' || s[6] is < '1' or > '4') return false;
        if (!int.TryParse(s.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var anio) || anio == 0) return false;
        result = new Trimestre(anio, s[6] - '0');
        return true;
    }

    /// <summary>Earlier than.</summary>
    public static bool operator <(Trimestre left, Trimestre right) => left._indice < right._indice;

    /// <summary>Later than.</summary>
    public static bool operator >(Trimestre left, Trimestre right) => left._indice > right._indice;

    /// <summary>Not later than.</summary>
    public static bool operator <=(Trimestre left, Trimestre right) => left._indice <= right._indice;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(Trimestre left, Trimestre right) => left._indice >= right._indice;
}
