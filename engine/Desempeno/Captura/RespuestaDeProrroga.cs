namespace SeguimientoDesempeno.Desempeno.Captura;

/// <summary>What the rules say of a request for an extension.</summary>
public enum DictamenDeProrroga
{
    /// <summary>Granted at once by the rule.</summary>
    Concedida,

    /// <summary>Denied at once by the rule.</summary>
    Negada,

    /// <summary>The Jefatura or the Analista decides; until then the original deadline rules.</summary>
    RequiereDecision,
}

/// <summary>Answer of the rules to a request; every request gets one (C8).</summary>
/// <param name="Dictamen">Granted, denied or to be decided.</param>
/// <param name="FechaProrrogada">The date granted, or the one proposed to the decider; null when denied.</param>
/// <param name="Motivo">Reason in Spanish, fit for the answer sent to the Enlace.</param>
public sealed record RespuestaDeProrroga(DictamenDeProrroga Dictamen, DateOnly? FechaProrrogada, string Motivo);
