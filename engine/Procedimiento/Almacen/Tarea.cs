namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>A task for whoever holds a role, written by a TareaHumana and completed in the inbox.</summary>
public sealed record Tarea
{
    /// <summary>Id of the task, unique.</summary>
    public required string Id { get; init; }

    /// <summary>Workflow instance that waits for it.</summary>
    public required string InstanciaId { get; init; }

    /// <summary>Bookmark that its completion resumes.</summary>
    public required string BookmarkId { get; init; }

    /// <summary>Activity of the definition that created it.</summary>
    public required string ActividadId { get; init; }

    /// <summary>Step of the procedure, such as "7.24".</summary>
    public required string Paso { get; init; }

    /// <summary>What has to be done, in one line.</summary>
    public required string Titulo { get; init; }

    /// <summary>How to do it (Markdown).</summary>
    public string Instrucciones { get; init; } = "";

    /// <summary>Role that may see and complete it, such as "ENL"; several are separated by commas without blanks: "JEF,ANA".</summary>
    public required string Rol { get; init; }

    /// <summary>Dependency it is about, such as "SPC"; null when it is about none.</summary>
    public string? Dependencia { get; init; }

    /// <summary>Period it is about ("2025-03", "2025-T3"), or empty.</summary>
    public string Periodo { get; init; } = "";

    /// <summary>Form as JSON: the name of a built-in one or the fields of a described one.</summary>
    public string FormularioJson { get; init; } = "{}";

    /// <summary>Outcomes to choose from, in the order in which they are offered.</summary>
    public IReadOnlyList<string> Resultados { get; init; } = [];

    /// <summary>When it is due; null when it has no deadline.</summary>
    public DateTimeOffset? Vence { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset Creada { get; init; }

    /// <summary>What it points at (an id of a document, report or publication), if anything.</summary>
    public string? Referencia { get; init; }

    /// <summary>Where it stands.</summary>
    public EstadoTarea Estado { get; init; } = EstadoTarea.Abierta;

    /// <summary>Chosen outcome, once completed.</summary>
    public string? Resultado { get; init; }

    /// <summary>When it stopped being open.</summary>
    public DateTimeOffset? Terminada { get; init; }

    /// <summary>Account that completed it.</summary>
    public string? Por { get; init; }

    /// <summary>What was entered and, when a person completed it, the acknowledgement given; as JSON.</summary>
    public string? DatosJson { get; init; }
}
