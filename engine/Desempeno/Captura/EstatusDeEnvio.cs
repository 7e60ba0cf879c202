namespace SeguimientoDesempeno.Desempeno.Captura;

/// <summary>State of what a dependency owes for a month (step 7.11).</summary>
public enum EstatusDeEnvio
{
    /// <summary>Not received yet, and the deadline has not passed.</summary>
    Pendiente,

    /// <summary>Received by the deadline.</summary>
    EnTiempo,

    /// <summary>Received after the deadline and by the date granted.</summary>
    Prorroga,

    /// <summary>Received later: the month's table says No disponible.</summary>
    Extemporanea,

    /// <summary>Never received.</summary>
    NoEnviada,
}
