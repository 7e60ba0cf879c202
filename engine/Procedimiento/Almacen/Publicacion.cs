namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>A publication: a folder of hashed files that never changes once written.</summary>
public sealed record Publicacion
{
    /// <summary>Its folder's name: "2025-T3", a revision "2025-T3.r2", or "tablas/2025-03".</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required EstadoPublicacion Estado { get; init; }

    /// <summary>When publication was requested (steps 7.17 and 7.31).</summary>
    public required DateTimeOffset Solicitada { get; init; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? Publicada { get; init; }

    /// <summary>When what was published was validated or sent back (step 7.33).</summary>
    public DateTimeOffset? Validada { get; init; }

    /// <summary>SHA-256 of its manifest in lower-case hexadecimal.</summary>
    public string? HashManifiesto { get; init; }

    /// <summary>Why it was sent back, or why this revision exists.</summary>
    public string? Motivo { get; init; }

    /// <summary>Ids of the documents it contains.</summary>
    public IReadOnlyList<string> Documentos { get; init; } = [];
}

/// <summary>Where a publication stands.</summary>
public enum EstadoPublicacion
{
    /// <summary>Requested.</summary>
    Solicitada,

    /// <summary>On the portal.</summary>
    Publicada,

    /// <summary>Checked on the portal and right.</summary>
    Validada,

    /// <summary>Checked on the portal and wrong: a revision follows.</summary>
    Devuelta,
}
