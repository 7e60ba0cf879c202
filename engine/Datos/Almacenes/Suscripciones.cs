using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Suscripciones(Sesion sesion) : ISuscripciones
{
    public void Guardar(Suscripcion suscripcion) => sesion.Ejecutar(
        """
        insert into suscripcion (usuario, huella, creada) values (@Usuario, @Huella, @Creada)
        on conflict (usuario) do update set huella = excluded.huella, creada = excluded.creada
        """,
        suscripcion);

    public Suscripcion? PorHuella(string huella) => sesion.Uno("select * from suscripcion where huella = @huella", Leer, new { huella });

    public Suscripcion? De(string usuario) => sesion.Uno("select * from suscripcion where usuario = @usuario", Leer, new { usuario });

    public void Quitar(string usuario) => sesion.Ejecutar("delete from suscripcion where usuario = @usuario", new { usuario });

    private static Suscripcion Leer(Fila fila) => new(fila.Texto("usuario"), fila.Texto("huella"), fila.Momento("creada"));
}
