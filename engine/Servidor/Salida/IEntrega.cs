using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Servidor.Salida;

/// <summary>Carries out one kind of effect outside the database. Carrying out the same one again must be harmless.</summary>
internal interface IEntrega
{
    TipoSalida Tipo { get; }

    /// <summary>Returns once the effect is there; throws to be tried again later.</summary>
    Task EntregarAsync(MensajeSalida mensaje, CancellationToken cancelacion);
}
