namespace SeguimientoDesempeno.Sitio;

/// <summary>How to build the portal.</summary>
public sealed record OpcionesDelSitio
{
    /// <summary>Write every file again, changed or not.</summary>
    public bool Todo { get; init; }

    /// <summary>Check only: build in memory, look for broken links and for addresses that vanished, write nothing.</summary>
    public bool SoloComprobar { get; init; }

    /// <summary>Pages rendered at the same time; it does not change the result.</summary>
    public int Hilos { get; init; } = Environment.ProcessorCount;
}
