namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>A workflow of the procedure as drawn, and how much of it is done. Counts only, no people.</summary>
public sealed record FlujoPublicado
{
    /// <summary>Stem of the workflow's file.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>Version in force at the cut.</summary>
    public required int Version { get; init; }

    /// <summary>Name of the workflow.</summary>
    public required string Nombre { get; init; }

    /// <summary>Instances that finished in the period.</summary>
    public int InstanciasTerminadas { get; init; }

    /// <summary>Instances still running at the cut.</summary>
    public int InstanciasEnCurso { get; init; }

    /// <summary>Activities as placed by the process owner.</summary>
    public IReadOnlyList<NodoPublicado> Nodos { get; init; } = [];

    /// <summary>Connections between activities.</summary>
    public IReadOnlyList<ConexionPublicada> Conexiones { get; init; } = [];
}

/// <summary>An activity of a drawn workflow.</summary>
/// <param name="Id">Id of the activity in its definition.</param>
/// <param name="Texto">Displayed text, beginning with the step's number where it is a step.</param>
/// <param name="Tipo">Type name of the activity.</param>
/// <param name="X">Horizontal position in the drawing.</param>
/// <param name="Y">Vertical position in the drawing.</param>
/// <param name="Terminadas">How many times it was completed in the period.</param>
/// <param name="Pendientes">How many wait at the cut.</param>
/// <param name="Responsable">Roles that do it, as the procedure names them; null when the system does, or in older publications.</param>
/// <param name="Plazo">By when it is done, in words; null without a deadline, or in older publications.</param>
public sealed record NodoPublicado(
    string Id, string Texto, string Tipo, decimal X, decimal Y, int Terminadas = 0, int Pendientes = 0, string? Responsable = null, string? Plazo = null);

/// <summary>A connection of a drawn workflow.</summary>
/// <param name="Origen">Id of the source activity.</param>
/// <param name="Puerto">Outcome that leads on.</param>
/// <param name="Destino">Id of the target activity.</param>
public sealed record ConexionPublicada(string Origen, string Puerto, string Destino);
