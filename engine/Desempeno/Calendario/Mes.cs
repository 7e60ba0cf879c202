using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace SeguimientoDesempeno.Desempeno.Calendario;

/// <summary>A calendar month of a year, written <c>2025-03</c>. Ordered in time.</summary>
[JsonConverter(typeof(MesJsonConverter))]
public readonly record struct Mes : IComparable<Mes>, IParsable<Mes>
{
    private readonly int _indice;

    /// <summary>The month <paramref name="numero"/> (1 to 12) of the year <paramref name="anio"/> (1 to 9999).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Year or month out of range.</exception>
    public Mes(int anio, int numero)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(anio, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(anio, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(numero, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numero, 12);
        _indice = ((anio - 1) * 12) + numero - 1;
    }

    /// <summary>Year.</summary>
    public int Anio => (_indice / 12) + 1;

    /// <summary>Month of the year, 1 to 12.</summary>
    public int Numero => (_indice % 12) + 1;

    /// <summary>Name in lower case, e.g. <c>marzo</c>.</summary>
    public string Nombre => NombresDeCalendario.DeMes(Numero);

    /// <summary>First day.</summary>
    public DateOnly PrimerDia => new(Anio, Numero, 1);

    /// <summary>Last day.</summary>
    public DateOnly UltimoDia => new(Anio, Numero, DateTime.DaysInMonth(Anio, Numero));

    /// <summary>Quarter that holds this month.</summary>
    public Trimestre Trimestre => new(Anio, ((Numero - 1) / 3) + 1);

    /// <summary>The month after.</summary>
    public Mes Siguiente => Mas(1);

    /// <summary>The month before.</summary>
    public Mes Anterior => Mas(-1);

    /// <summary>The month that holds <paramref name="fecha"/>.</summary>
    public static Mes De(DateOnly fecha) => new(fecha.Year, fecha.Month);

    /// <summary>Every month from <paramref name="desde"/> to <paramref name="hasta"/>, both included; empty when reversed.</summary>
    public static IEnumerable<Mes> Rango(Mes desde, Mes hasta)
    {
        for (var mes = desde; mes <= hasta; mes = mes.Siguiente) yield return mes;
    }

    /// <summary>The month <paramref name="meses"/> later (earlier when negative).</summary>
    public Mes Mas(int meses)
    {
        var indice = _indice + meses;
        return new Mes((indice / 12) + 1, (indice % 12) + 1);
    }

    /// <summary>Day <paramref name="dia"/> of this month.</summary>
    public DateOnly Dia(int dia) => new(Anio, Numero, dia);

    /// <summary><c>2025-03</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Anio:0000}-{Numero:00}");

    /// <inheritdoc/>
    public int CompareTo(Mes other) => _indice.CompareTo(other._indice);

    /// <summary>Reads <c>2025-03</c>.</summary>
    /// <exception cref="FormatException">Not a month.</exception>
    public static Mes Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var mes) ? mes : throw new FormatException($"'{s}' no es un mes con la forma 2025-03.");

    /// <summary>Reads <c>2025-03</c>; false when it is not a month.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Mes result) => TryParse(s, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Mes result)
    {
        result = default;
        if (!DateOnly.TryParseExact(s, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var fecha)) return false;
        result = De(fecha);
        return true;
    }

    /// <summary>Earlier than.</summary>
    public static bool operator <(Mes left, Mes right) => left._indice < right._indice;

    /// <summary>Later than.</summary>
    public static bool operator >(Mes left, Mes right) => left._indice > right._indice;

    /// <summary>Not later than.</summary>
    public static bool operator <=(Mes left, Mes right) => left._indice <= right._indice;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(Mes left, Mes right) => left._indice >= right._indice;
}
