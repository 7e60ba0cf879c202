namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>A dependency's delivery of a month's table (step 7.11).</summary>
public sealed record EnvioPublicado
{
    /// <summary>Key of the dependency.</summary>
    public required string DependenciaClave { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Month reported, 1 to 12.</summary>
    public required int Mes { get; init; }

    /// <summary>Last day without extension.</summary>
    public required DateOnly FechaLimite { get; init; }

    /// <summary>ORDINARIA, DISCRECIONAL or null.</summary>
    public string? ProrrogaTipo { get; init; }

    /// <summary>Last day granted; null without an accepted extension.</summary>
    public DateOnly? FechaProrrogada { get; init; }

    /// <summary>Day of delivery; null when nothing was sent.</summary>
    public DateOnly? FechaEnvio { get; init; }

    /// <summary>EN_TIEMPO, PRORROGA, EXTEMPORANEA or NO_ENVIADA.</summary>
    public required string Estatus { get; init; }
}
