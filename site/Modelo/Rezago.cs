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

/// <summary>What became of the indicators en rezago of a quarter, in counts.</summary>
/// <param name="Respondidos">Whose dependency's answer has been published.</param>
/// <param name="Cumplidos">With an action that was done.</param>
/// <param name="Vencidos">With an action that was not done in its time.</param>
/// <param name="EnEjecucion">With an action under way.</param>
public sealed record SaldoDeRezagos(int Respondidos, int Cumplidos, int Vencidos, int EnEjecucion)
{
    internal static SaldoDeRezagos De(IReadOnlyList<Rezago> rezagos) => new(
        rezagos.Count(r => r.Respondido), rezagos.Count(r => r.Con("CUMPLIDA")), rezagos.Count(r => r.Con("VENCIDA")), rezagos.Count(r => r.Con("EN_EJECUCION")));
}
