using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Procedimiento.Plazos;

/// <summary>The period that a workflow is about: a month ("2025-03") or a quarter ("2025-T1").</summary>
internal sealed record Periodo(string Texto)
{
    /// <exception cref="FormatException">It is neither.</exception>
    public Mes Mes => Mes.TryParse(Texto, out var mes) ? mes : Trimestre.UltimoMes;

    /// <exception cref="FormatException">It is neither.</exception>
    public Trimestre Trimestre =>
        Trimestre.TryParse(Texto, out var trimestre) ? trimestre
        : Mes.TryParse(Texto, out var mes) ? mes.Trimestre
        : throw new FormatException($"«{Texto}» no es un mes (2025-03) ni un trimestre (2025-T1).");
}
