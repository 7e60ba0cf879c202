namespace SeguimientoDesempeno.Servidor.Reloj;

/// <summary>What the demonstration's page "Reloj" moves. Only a server on a simulated folder has one.</summary>
internal interface IMundoSimulado
{
    /// <summary>Moves the clock to the next deadline, reminder or day of work of the sample staff, and lets what is due happen.</summary>
    Task AvanzarAlSiguientePlazoAsync();

    /// <summary>Lets the sample staff do what they have pending at the moment that the clock shows.</summary>
    Task QueLosDemasRespondanAsync();
}
