using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio;

/// <summary>How to build the portal.</summary>
public sealed record OpcionesDelSitio
{
    /// <summary>Make and write every file again, changed or not.</summary>
    public bool Todo { get; init; }

    /// <summary>Check only: make everything, look for broken links and for addresses that vanished, write nothing.</summary>
    public bool SoloComprobar { get; init; }

    /// <summary>Pages drawn at the same time; it does not change the result.</summary>
    public int Hilos { get; init; } = Environment.ProcessorCount;

    /// <summary>Where publications that were read before are kept; one of its own for a program that builds once.</summary>
    public Biblioteca Biblioteca { get; init; } = new();

    /// <summary>Told now and then how far the build is.</summary>
    public IProgress<AvanceDelSitio>? Avance { get; init; }
}

/// <summary>How far a build is.</summary>
/// <param name="Fase">What is being done.</param>
/// <param name="Hechas">Pieces done.</param>
/// <param name="Total">Pieces to do.</param>
public sealed record AvanceDelSitio(string Fase, int Hechas, int Total);
