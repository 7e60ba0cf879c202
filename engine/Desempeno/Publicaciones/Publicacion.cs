namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>
/// What the municipality makes public at one moment and never edits afterwards: a closed quarter,
/// a month's statistical tables (step 7.18) or a new version of a ficha (step 7.41).
/// </summary>
/// <remarks>The order of the lists does not matter: it is fixed when the publication is written.</remarks>
public sealed record Publicacion
{
    /// <summary>What is published, of when, and why.</summary>
    public required DatosDePublicacion Datos { get; init; }

    /// <summary>Fichas as they were, every version in force in the year.</summary>
    public IReadOnlyList<FichaPublicada> Fichas { get; init; } = [];

    /// <summary>Values received, month by month. Roles and dependencies, never people.</summary>
    public IReadOnlyList<CapturaPublicada> Capturas { get; init; } = [];

    /// <summary>Every indicator in every quarter of the year up to this one.</summary>
    public IReadOnlyList<ResultadoPublicado> Resultados { get; init; } = [];

    /// <summary>Physical against financial progress of each budget programme, each quarter up to this one.</summary>
    public IReadOnlyList<ProgramaPublicado> Programas { get; init; } = [];

    /// <summary>Budget lines as received from Planeación Presupuestal (step 7.22).</summary>
    public IReadOnlyList<PartidaPublicada> Presupuesto { get; init; } = [];

    /// <summary>Dependencies and entities that report.</summary>
    public IReadOnlyList<DependenciaPublicada> Dependencias { get; init; } = [];

    /// <summary>Monthly deliveries: on time, with extension, late or missing (step 7.11).</summary>
    public IReadOnlyList<EnvioPublicado> Envios { get; init; } = [];

    /// <summary>Who checked the data and when, by role (steps 7.14, 7.16, 7.24 and 7.29).</summary>
    public IReadOnlyList<ValidacionPublicada> Validaciones { get; init; } = [];

    /// <summary>Explanations, corrective actions (step 7.28) and clarifications.</summary>
    public IReadOnlyList<NotaPublicada> Notas { get; init; } = [];

    /// <summary>The procedure's workflows as drawn, with counts of where the work stands.</summary>
    public IReadOnlyList<FlujoPublicado> Procedimiento { get; init; } = [];

    /// <summary>Official formats and workbooks, byte by byte.</summary>
    public IReadOnlyList<ArchivoPublicado> Archivos { get; init; } = [];
}
