using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>The delivery of one dependency's monthly table.</summary>
public sealed record EnvioDelMes
{
    /// <summary>Key of the dependency, such as "SPC".</summary>
    public required string Dependencia { get; init; }

    /// <summary>Reported month.</summary>
    public required Mes Mes { get; init; }

    /// <summary>How it stands.</summary>
    public required EstatusDeEnvio Estatus { get; init; }

    /// <summary>Last day of the ordinary window (step 7.11).</summary>
    public required DateOnly FechaLimite { get; init; }

    /// <summary>Last day granted by a prórroga, if any.</summary>
    public DateOnly? FechaProrrogada { get; init; }

    /// <summary>When the table was received.</summary>
    public DateTimeOffset? Recibido { get; init; }

    /// <summary>The workbook received.</summary>
    public string? DocumentoId { get; init; }

    /// <summary>Number of the acknowledgement.</summary>
    public string? Folio { get; init; }

    /// <summary>Workflow instance that collects it.</summary>
    public string? InstanciaId { get; init; }
}
