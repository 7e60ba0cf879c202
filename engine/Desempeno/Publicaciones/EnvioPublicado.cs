using SeguimientoDesempeno.Desempeno.Captura;

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

    /// <summary>PENDIENTE, EN_TIEMPO, PRORROGA, EXTEMPORANEA or NO_ENVIADA.</summary>
    public required string Estatus { get; init; }

    /// <summary>The public form of a delivery: of its extensions, the granted one that rules.</summary>
    public static EnvioPublicado De(Envio envio)
    {
        ArgumentNullException.ThrowIfNull(envio);
        var prorroga = envio.Prorrogas
            .Where(p => p.Resolucion == ResolucionDeProrroga.Aceptada)
            .MaxBy(p => p.FechaProrrogada);
        return new()
        {
            DependenciaClave = envio.DependenciaClave,
            Ejercicio = envio.Mes.Anio,
            Mes = envio.Mes.Numero,
            FechaLimite = envio.FechaLimite,
            ProrrogaTipo = prorroga is null ? null : Codigo.De(prorroga.Tipo),
            FechaProrrogada = prorroga?.FechaProrrogada,
            FechaEnvio = envio.FechaEnvio,
            Estatus = Codigo.De(envio.Estatus),
        };
    }
}
