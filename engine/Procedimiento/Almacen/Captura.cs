namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>One revision of the value of one variable in one month (SEJ-PEP-28).</summary>
public sealed record Captura
{
    /// <summary>Key of the indicator, such as "SPC-01".</summary>
    public required string Clave { get; init; }

    /// <summary>Reported month, "2025-03".</summary>
    public required string Mes { get; init; }

    /// <summary>Variable of the formula, "V1" to "Vn".</summary>
    public required string Variable { get; init; }

    /// <summary>1 for the first value, counted by the store; the highest one is in force.</summary>
    public int Revision { get; init; }

    /// <summary>The value in the variable's unit; null for a cell left empty.</summary>
    public decimal? Valor { get; init; }

    /// <summary>When it was received.</summary>
    public required DateTimeOffset Recepcion { get; init; }

    /// <summary>EN_TIEMPO, PRORROGA, EXTEMPORANEA or NO_ENVIADA.</summary>
    public required string EstatusEnvio { get; init; }

    /// <summary>Workbook that brought it.</summary>
    public string? DocumentoId { get; init; }

    /// <summary>Account that sent it.</summary>
    public required string Por { get; init; }

    /// <summary>Why it replaces an earlier revision.</summary>
    public string? Motivo { get; init; }
}
