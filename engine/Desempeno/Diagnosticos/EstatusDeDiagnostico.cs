namespace SeguimientoDesempeno.Desempeno.Diagnosticos;

/// <summary>Life of a diagnóstico, SEJ-PEP-22 (steps 7.1 to 7.5).</summary>
public enum EstatusDeDiagnostico
{
    /// <summary>Asked for by letter (7.1).</summary>
    Solicitado,

    /// <summary>Received, to be validated (7.3).</summary>
    Recibido,

    /// <summary>Sent back with observations (7.5).</summary>
    Observado,

    /// <summary>Received again with the observations attended, to be validated anew (7.5).</summary>
    Subsanado,

    /// <summary>Without discrepancies (7.4).</summary>
    Validado,
}

/// <summary>What a diagnóstico proposes for an indicator.</summary>
public enum PropuestaDeIndicador
{
    /// <summary>It is still useful as it is.</summary>
    SeMantiene,

    /// <summary>Something of its ficha should change.</summary>
    SeAjusta,

    /// <summary>It should not go on.</summary>
    Baja,

    /// <summary>It is new.</summary>
    Alta,
}
