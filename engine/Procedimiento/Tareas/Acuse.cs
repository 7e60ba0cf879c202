using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <summary>What became of a command about a task: an acknowledgement, or what the sender has to mend (and nothing changed).</summary>
/// <param name="Acuse">Acknowledgement when it was accepted.</param>
/// <param name="Problemas">Why it was refused; warnings when it was accepted.</param>
public sealed record RespuestaDeTarea(Acuse? Acuse, IReadOnlyList<Problema> Problemas)
{
    /// <summary>Whether it was accepted.</summary>
    public bool Aceptada => Acuse is not null;

    internal static RespuestaDeTarea Rechazo(string codigo, string mensaje, string? campo = null) =>
        new(null, [new Problema(codigo, mensaje, campo is null ? Lugar.Ninguno : new Lugar(Campo: campo))]);
}

/// <summary>Acknowledgement of a finished task.</summary>
/// <param name="Folio">Number, unique.</param>
/// <param name="Momento">When it was received.</param>
/// <param name="Texto">What was received, in Spanish.</param>
/// <param name="Entrego">Position of whoever finished the task.</param>
/// <param name="Documentos">Files stored, with their hashes.</param>
/// <param name="Avisos">Warnings with which it was received, in Spanish.</param>
public sealed record Acuse(
    string Folio,
    DateTimeOffset Momento,
    string Texto,
    string Entrego,
    IReadOnlyList<DocumentoDeTarea> Documentos,
    IReadOnlyList<string> Avisos);
