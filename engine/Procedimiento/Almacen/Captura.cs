using SeguimientoDesempeno.Desempeno.Captura;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>One revision of the value of one variable in one month (SEJ-PEP-28).</summary>
public sealed record Captura
{
    /// <summary>Indicator, month, variable, value and how it was received.</summary>
    public required ValorCapturado Dato { get; init; }

    /// <summary>1 for the first value, counted by the store; the highest one is in force.</summary>
    public int Revision { get; init; }

    /// <summary>When this revision was received.</summary>
    public required DateTimeOffset Recepcion { get; init; }

    /// <summary>Workbook that brought it.</summary>
    public string? DocumentoId { get; init; }

    /// <summary>Account that sent it.</summary>
    public required string Por { get; init; }

    /// <summary>Why it replaces an earlier revision.</summary>
    public string? Motivo { get; init; }
}
