using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Sitio;

/// <summary>What a build did.</summary>
public sealed record ResumenDelSitio
{
    /// <summary>HTML pages of the portal.</summary>
    public int Paginas { get; init; }

    /// <summary>HTML pages drawn in this build; the others are made of what did not change.</summary>
    public int Dibujadas { get; init; }

    /// <summary>Files of the portal.</summary>
    public int Archivos { get; init; }

    /// <summary>Size of the portal.</summary>
    public long Bytes { get; init; }

    /// <summary>Paths of the files that are new or not as they were, in order.</summary>
    public IReadOnlyList<string> Cambiados { get; init; } = [];

    /// <summary>Paths of the files that no longer belonged, in order.</summary>
    public IReadOnlyList<string> Borrados { get; init; } = [];

    /// <summary>Why something may have changed: which input is new, different or gone, in words.</summary>
    public IReadOnlyList<string> Motivos { get; init; } = [];

    /// <summary>How long each phase took on the clock and how much it used of the processors, in order.</summary>
    public IReadOnlyList<(string Fase, TimeSpan Tiempo, TimeSpan Procesador)> Fases { get; init; } = [];

    /// <summary>How long all took.</summary>
    public TimeSpan Tiempo { get; init; }

    /// <summary>Why nothing was written; empty when all went well.</summary>
    public IReadOnlyList<Problema> Problemas { get; init; } = [];

    /// <summary>Whether the portal is as its inputs say.</summary>
    public bool Exito => Problemas.Count == 0;

    /// <summary>Whether the build touched the portal.</summary>
    public bool HuboCambios => Cambiados.Count + Borrados.Count > 0;
}
