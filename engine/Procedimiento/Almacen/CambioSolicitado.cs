using SeguimientoDesempeno.Desempeno.Cambios;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>A request to change an indicator as it was received, and what became of it (steps 7.37 to 7.43).</summary>
public sealed record CambioSolicitado
{
    /// <summary>What is asked for, and its state.</summary>
    public required SolicitudDeCambio Solicitud { get; init; }

    /// <summary>Key of the indicator's dependency.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Version of the ficha to which the request refers.</summary>
    public required int VersionDeFicha { get; init; }

    /// <summary>True when the Dirección changes it by itself (note of step 7.38).</summary>
    public bool DeOficio { get; init; }

    /// <summary>Number of the letter with which it came; empty when it has none.</summary>
    public string Oficio { get; init; } = "";

    /// <summary>When it was received.</summary>
    public required DateTimeOffset Presentada { get; init; }

    /// <summary>Account that sent it.</summary>
    public required string PresentadaPor { get; init; }

    /// <summary>Ids of the documents that came with it: the letter, the evidence.</summary>
    public IReadOnlyList<string> Soportes { get; init; } = [];

    /// <summary>When it was approved or rejected.</summary>
    public DateTimeOffset? Resuelta { get; init; }

    /// <summary>Account that decided.</summary>
    public string? ResueltaPor { get; init; }

    /// <summary>What the Analista and the Jefatura said of the rejection (step 7.39).</summary>
    public IReadOnlyList<OpinionDeCambio> Opiniones { get; init; } = [];

    /// <summary>What its approval changed (steps 7.41 and 7.42).</summary>
    public IReadOnlyList<EfectoDeCambio> Efectos { get; init; } = [];

    /// <summary>Folio of the request.</summary>
    public string Folio => Solicitud.Folio;
}

/// <summary>An opinion on a rejection.</summary>
/// <param name="Rol">Role in which it was given, such as "ANA".</param>
/// <param name="Por">Account.</param>
/// <param name="Momento">When.</param>
/// <param name="DeAcuerdo">Whether the rejection is right.</param>
/// <param name="Texto">Why.</param>
public sealed record OpinionDeCambio(string Rol, string Por, DateTimeOffset Momento, bool DeAcuerdo, string Texto);

/// <summary>What an approval did to one of the documents that step 7.42 names.</summary>
/// <param name="Documento">Which one, in words.</param>
/// <param name="Detalle">What was done, or when it will be.</param>
/// <param name="DocumentoId">The new document, if one was made.</param>
public sealed record EfectoDeCambio(string Documento, string Detalle, string? DocumentoId = null);
