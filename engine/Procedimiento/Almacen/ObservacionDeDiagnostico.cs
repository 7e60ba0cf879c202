namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>A discrepancy that the Analista found in a diagnóstico or its fichas, for the area to remedy (step 7.5).</summary>
public sealed record ObservacionDeDiagnostico
{
    /// <summary>Number, unique, such as "DIAG-2026-SPC-3".</summary>
    public required string Id { get; init; }

    /// <summary>Year of the diagnóstico.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Key of the dependency.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Number within the diagnóstico, from 1.</summary>
    public required int Numero { get; init; }

    /// <summary>Section, file or indicator that it is about.</summary>
    public required string Seccion { get; init; }

    /// <summary>What has to be remedied.</summary>
    public required string Texto { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Hecha { get; init; }

    /// <summary>Last day to remedy it.</summary>
    public DateOnly? Vence { get; init; }

    /// <summary>The area's answer.</summary>
    public string? Respuesta { get; init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? Respondida { get; init; }

    /// <summary>Where it stands.</summary>
    public EstatusDeObservacion Estatus { get; init; } = EstatusDeObservacion.Abierta;
}

/// <summary>Where an observation stands.</summary>
public enum EstatusDeObservacion
{
    /// <summary>To be answered.</summary>
    Abierta,

    /// <summary>Answered, to be looked at by the Analista.</summary>
    Respondida,

    /// <summary>Remedied.</summary>
    Subsanada,
}
