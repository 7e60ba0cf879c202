using SeguimientoDesempeno.Desempeno.Diagnosticos;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>The diagnóstico of a dependency for a year (SEJ-PEP-22, steps 7.1 to 7.5), with the files that came with it.</summary>
public sealed record DiagnosticoDelEjercicio
{
    /// <summary>Year for which it is made.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Key of the dependency.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Number, such as "DIAG-2026-SPC".</summary>
    public required string Folio { get; init; }

    /// <summary>Where it stands.</summary>
    public required EstatusDeDiagnostico Estatus { get; init; }

    /// <summary>When it was asked for (7.1).</summary>
    public required DateTimeOffset Solicitado { get; init; }

    /// <summary>When it was received last (7.3, 7.5).</summary>
    public DateTimeOffset? Recibido { get; init; }

    /// <summary>When it was found without discrepancies (7.4).</summary>
    public DateTimeOffset? Validado { get; init; }

    /// <summary>How often it was sent back (7.5).</summary>
    public int Vuelta { get; init; }

    /// <summary>What was written; null until it is received.</summary>
    public Diagnostico? Contenido { get; init; }

    /// <summary>The SEJ-PEP-22.</summary>
    public string? DocumentoId { get; init; }

    /// <summary>The SEJ-PEP-21.</summary>
    public string? MirId { get; init; }

    /// <summary>The SEJ-PEP-18.</summary>
    public string? PoaId { get; init; }

    /// <summary>The fichas as a list (SEJ-PEP-23).</summary>
    public string? FichasId { get; init; }
}
