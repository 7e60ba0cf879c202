namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>What a step of the procedure leaves behind.</summary>
public sealed record Registro
{
    /// <summary>Number in order of writing, given by the store.</summary>
    public long Numero { get; init; }

    /// <summary>Step, such as "7.24".</summary>
    public required string Paso { get; init; }

    /// <summary>Period it is about ("2025-03", "2025-T3"), or empty.</summary>
    public string Periodo { get; init; } = "";

    /// <summary>Dependency it is about, if one.</summary>
    public string? Dependencia { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset Momento { get; init; }

    /// <summary>Account that did it, or "sistema".</summary>
    public required string Actor { get; init; }

    /// <summary>Role in which it was done.</summary>
    public required string Rol { get; init; }

    /// <summary>Workflow instance.</summary>
    public required string InstanciaId { get; init; }

    /// <summary>Activity of the definition.</summary>
    public required string ActividadId { get; init; }

    /// <summary>What was done (es-MX).</summary>
    public required string Texto { get; init; }

    /// <summary>Details, as JSON.</summary>
    public string? DatosJson { get; init; }
}
