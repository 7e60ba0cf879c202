namespace SeguimientoDesempeno.Servidor.Correo;

/// <summary>Hands a mail over. Handing the same one over again must be harmless.</summary>
internal interface ITransporteDeCorreo
{
    /// <summary>Returns once the mail is safe with the other side.</summary>
    Task EntregarAsync(Carta carta, CancellationToken cancelacion);
}
