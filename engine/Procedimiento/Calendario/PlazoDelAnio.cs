namespace SeguimientoDesempeno.Procedimiento.Calendario;

/// <summary>A deadline of the year, of a task that is there or of one that is still to come.</summary>
/// <param name="Fecha">Last day.</param>
/// <param name="Paso">Step of the procedure, "7.11".</param>
/// <param name="Titulo">What has to be done.</param>
/// <param name="Roles">Codes of the roles that do it; none for what the system does by itself.</param>
/// <param name="Dependencia">Key of the dependency it is about, if one.</param>
/// <param name="Periodo">Month, quarter or year it is about.</param>
/// <param name="Explicacion">Why it is that day, in Spanish; may be empty.</param>
/// <param name="Estado">Where it stands.</param>
/// <param name="TareaId">Task, once there is one.</param>
public sealed record PlazoDelAnio(
    DateOnly Fecha,
    string Paso,
    string Titulo,
    IReadOnlyList<string> Roles,
    string? Dependencia,
    string Periodo,
    string Explicacion,
    EstadoDelPlazo Estado = EstadoDelPlazo.Previsto,
    string? TareaId = null)
{
    /// <summary>The same for the same duty, whatever day it falls on.</summary>
    public string Clave => string.Join('|', Paso, Titulo, Periodo, Dependencia);
}

/// <summary>Where a deadline stands.</summary>
public enum EstadoDelPlazo
{
    /// <summary>Its task is still to come.</summary>
    Previsto,

    /// <summary>Its task is open.</summary>
    Pendiente,

    /// <summary>Its task is finished.</summary>
    Terminado,
}
