using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class SesionesCerradas(Sesion sesion) : ISesionesCerradas
{
    public void Agregar(string cerrada, DateTimeOffset ahora, DateTimeOffset vence)
    {
        sesion.Preparada("delete from sesion_cerrada where vence <= @p1").Ejecutar(ahora);
        sesion.Preparada("insert into sesion_cerrada (id, vence) values (@p1, @p2) on conflict (id) do nothing").Ejecutar(cerrada, vence);
    }

    public bool Contiene(string cerrada) =>
        sesion.Preparada("select id from sesion_cerrada where id = @p1").Uno(fila => fila.Texto("id"), cerrada) is not null;
}
