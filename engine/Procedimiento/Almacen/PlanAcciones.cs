using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>The answer to the Contraloría for one indicator in "En rezago" (step 7.28, Plan de Acciones).</summary>
public sealed record PlanAcciones
{
    /// <summary>Number, unique, such as "PA-2025-T1-SSP-05".</summary>
    public required string Folio { get; init; }

    /// <summary>Key of the indicator.</summary>
    public required string Clave { get; init; }

    /// <summary>Dependency that answers.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Quarter.</summary>
    public required Trimestre Trimestre { get; init; }

    /// <summary>Cumplimiento that triggered it, in percent with 2 decimals.</summary>
    public required decimal Cumplimiento { get; init; }

    /// <summary>REGISTRADA, EN_EJECUCION, CUMPLIDA, VENCIDA or CANCELADA.</summary>
    public required string Estatus { get; init; }

    /// <summary>Why the goal was missed.</summary>
    public string Justificacion { get; init; } = "";

    /// <summary>What will be done.</summary>
    public string AccionMejora { get; init; } = "";

    /// <summary>Position in charge, never a person.</summary>
    public string PuestoResponsable { get; init; } = "";

    /// <summary>Committed date.</summary>
    public DateOnly? FechaCompromiso { get; init; }

    /// <summary>Evidence expected.</summary>
    public string Evidencia { get; init; } = "";

    /// <summary>When it was registered.</summary>
    public required DateTimeOffset Registrado { get; init; }
}
