using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Procedimiento.Plazos;

/// <summary>The period that a workflow is about: a month ("2025-03"), a quarter ("2025-T1") or a year ("2025").</summary>
internal sealed record Periodo(string Texto)
{
    /// <exception cref="FormatException">It is neither a month nor a quarter.</exception>
    public Mes Mes => Mes.TryParse(Texto, out var mes) ? mes : Trimestre.UltimoMes;

    /// <exception cref="FormatException">It is neither a month nor a quarter.</exception>
    public Trimestre Trimestre =>
        Trimestre.TryParse(Texto, out var trimestre) ? trimestre
        : Mes.TryParse(Texto, out var mes) ? mes.Trimestre
        : throw new FormatException($"«{Texto}» no es un mes (2025-03) ni un trimestre (2025-T1).");

    /// <summary>The year, or that of the month or quarter.</summary>
    /// <exception cref="FormatException">It is no period.</exception>
    public int Ejercicio => EsEjercicio ? int.Parse(Texto, CultureInfo.InvariantCulture) : Trimestre.Anio;

    /// <summary>Whether it is a year.</summary>
    public bool EsEjercicio => Texto.Length == 4 && Texto.All(char.IsAsciiDigit);
}
