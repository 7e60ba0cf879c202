using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>An indicator that lagged in a quarter, and what its dependency answered (step 7.28).</summary>
/// <param name="Indicador">Indicator.</param>
/// <param name="Cifra">Figure of the quarter, with the notes published since.</param>
public sealed record Rezago(Indicador Indicador, Cifra Cifra)
{
    /// <summary>Why it lags, in the dependency's words.</summary>
    public IEnumerable<NotaPublicada> Justificaciones => Cifra.Notas.Where(n => n.Tipo == "JUSTIFICACION");

    /// <summary>What will be done, by when, and how that stands.</summary>
    public IEnumerable<NotaPublicada> Acciones => Cifra.Notas.Where(n => n.Tipo == "ACCION_DE_MEJORA");

    /// <summary>Whether the dependency's answer has been published.</summary>
    public bool Respondido => Justificaciones.Any() || Acciones.Any();

    /// <summary>Whether some action has a state, such as <c>CUMPLIDA</c>.</summary>
    public bool Con(string estatus) => Acciones.Any(a => a.Estatus == estatus);
}
