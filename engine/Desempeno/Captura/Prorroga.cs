namespace SeguimientoDesempeno.Desempeno.Captura;

/// <summary>Kind of extension (step 7.11).</summary>
public enum TipoDeProrroga
{
    /// <summary>When day 06 is Saturday, Sunday or Monday: day 08.</summary>
    Ordinaria,

    /// <summary>For a cause that the Jefatura or the Analista weighs; the decider sets the date.</summary>
    Discrecional,
}

/// <summary>Answer to a request for an extension.</summary>
public enum ResolucionDeProrroga
{
    /// <summary>Not answered yet: the original deadline rules.</summary>
    Pendiente,

    /// <summary>Granted.</summary>
    Aceptada,

    /// <summary>Denied.</summary>
    Negada,
}

/// <summary>An extension asked for by a dependency for a month.</summary>
/// <param name="Tipo">Ordinary or discretionary.</param>
/// <param name="FechaSolicitud">Business date of the request.</param>
/// <param name="Resolucion">Answer.</param>
/// <param name="FechaProrrogada">Date granted; null unless granted.</param>
/// <param name="Motivo">Reason of the request or of the answer, in Spanish.</param>
public sealed record Prorroga(
    TipoDeProrroga Tipo,
    DateOnly FechaSolicitud,
    ResolucionDeProrroga Resolucion,
    DateOnly? FechaProrrogada = null,
    string? Motivo = null);
