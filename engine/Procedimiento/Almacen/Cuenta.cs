namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>An account of the staff: a position and its roles, never a person's name.</summary>
public sealed record Cuenta
{
    /// <summary>Name to sign in with, lower case, unique.</summary>
    public required string Usuario { get; init; }

    /// <summary>Position.</summary>
    public required string Puesto { get; init; }

    /// <summary>Codes of its roles, such as "ANA".</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Dependency for which the roles of a dependency (Enlace) hold.</summary>
    public string? Dependencia { get; init; }

    /// <summary>Salted hash of the password.</summary>
    public required string HashContrasena { get; init; }

    /// <summary>False bars it from signing in.</summary>
    public bool Activa { get; init; } = true;

    /// <summary>Failed attempts since the last success.</summary>
    public int Fallos { get; init; }

    /// <summary>No attempt counts before this moment.</summary>
    public DateTimeOffset? BloqueadaHasta { get; init; }

    /// <summary>True asks for a new password at the next sign-in.</summary>
    public bool DebeCambiar { get; init; }

    /// <summary>Changes whenever sessions opened before must end.</summary>
    public required string Sello { get; init; }
}
