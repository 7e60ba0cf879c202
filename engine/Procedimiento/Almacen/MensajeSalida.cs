namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>An effect outside the database, written with its cause and delivered after the commit.</summary>
public sealed record MensajeSalida
{
    /// <summary>Number in order of writing, given by the store.</summary>
    public long Numero { get; init; }

    /// <summary>Unique key that makes a repeat harmless.</summary>
    public required string Clave { get; init; }

    /// <summary>What kind of effect.</summary>
    public required TipoSalida Tipo { get; init; }

    /// <summary>What to deliver.</summary>
    public required string CargaJson { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset Creado { get; init; }

    /// <summary>When it was delivered; null while it waits.</summary>
    public DateTimeOffset? Entregado { get; init; }

    /// <summary>Attempts so far.</summary>
    public int Intentos { get; init; }

    /// <summary>What the last failed attempt said.</summary>
    public string? UltimoError { get; init; }

    /// <summary>Not before this moment; null is at once.</summary>
    public DateTimeOffset? ProximoIntento { get; init; }
}

/// <summary>Kind of effect outside the database.</summary>
public enum TipoSalida
{
    /// <summary>A mail.</summary>
    Correo,

    /// <summary>A publication's folder to write.</summary>
    Publicacion,

    /// <summary>The portal to generate.</summary>
    Portal,
}
