namespace SeguimientoDesempeno.Desempeno.Cambios;

/// <summary>What step 7.38 says of each cause: the kind of change that it justifies, its words, and whether a document must prove it.</summary>
public static class CausalesDeCambio
{
    private const string Recursos = "y se acredita que se solicitaron y no se entregaron";

    /// <summary>Causes that justify a kind of change, in the order of the step; the note's own-initiative one justifies all.</summary>
    /// <param name="tipo">Kind of change.</param>
    /// <param name="deOficio">Whether the Dirección changes it by itself (note of step 7.38).</param>
    public static IReadOnlyList<CausalDeCambio> De(TipoDeCambio tipo, bool deOficio) => deOficio
        ? [CausalDeCambio.Oficio]
        : tipo switch
        {
            TipoDeCambio.Meta => [CausalDeCambio.RecursosHumanos, CausalDeCambio.RecursosMateriales, CausalDeCambio.RecursosFinancieros],
            TipoDeCambio.Definicion => [CausalDeCambio.NoPrecisa, CausalDeCambio.NoAyudaEntender],
            TipoDeCambio.Baja => [CausalDeCambio.CambioPp, CausalDeCambio.RecursoNoEntregado],
            _ => [CausalDeCambio.Otro],
        };

    /// <summary>Whether the text asks for a document: that the resource was requested and not delivered.</summary>
    public static bool ExigeDocumento(CausalDeCambio causal) => causal is
        CausalDeCambio.RecursosHumanos or CausalDeCambio.RecursosMateriales or CausalDeCambio.RecursosFinancieros or CausalDeCambio.RecursoNoEntregado;

    /// <summary>The cause in words.</summary>
    public static string EnPalabras(CausalDeCambio causal) => causal switch
    {
        CausalDeCambio.RecursosHumanos => $"No se cuenta con los recursos humanos para alcanzar la meta actual {Recursos}",
        CausalDeCambio.RecursosMateriales => $"No se cuenta con los recursos materiales para alcanzar la meta actual {Recursos}",
        CausalDeCambio.RecursosFinancieros => $"No se cuenta con los recursos financieros para alcanzar la meta actual {Recursos}",
        CausalDeCambio.NoPrecisa => "La definición no precisa lo que se pretende medir del objetivo",
        CausalDeCambio.NoAyudaEntender => "La definición no ayuda a entender la utilidad, finalidad o uso del indicador",
        CausalDeCambio.CambioPp => "Cambió un componente o actividad del Programa Presupuestario y el indicador ya no informa de sus resultados",
        CausalDeCambio.RecursoNoEntregado => "El resultado depende directamente de recursos que no se entregaron",
        CausalDeCambio.Oficio => "Cambio de oficio de la Dirección por incumplimiento técnico o mejora de la definición",
        _ => "Otra causa, explicada en la justificación",
    };
}
