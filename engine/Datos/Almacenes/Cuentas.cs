using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Cuentas(Sesion sesion) : ICuentas
{
    public void Guardar(Cuenta cuenta) => sesion.Ejecutar(
        """
        insert into cuenta (usuario, puesto, roles, dependencia, hash_contrasena, activa, fallos, bloqueada_hasta, debe_cambiar, sello)
        values (@Usuario, @Puesto, @Codigos, @Dependencia, @HashContrasena, @Activa, @Fallos, @BloqueadaHasta, @DebeCambiar, @Sello)
        on conflict (usuario) do update set
            puesto = excluded.puesto, roles = excluded.roles, dependencia = excluded.dependencia, hash_contrasena = excluded.hash_contrasena,
            activa = excluded.activa, fallos = excluded.fallos, bloqueada_hasta = excluded.bloqueada_hasta,
            debe_cambiar = excluded.debe_cambiar, sello = excluded.sello
        """,
        new
        {
            cuenta.Usuario,
            cuenta.Puesto,
            Codigos = DocumentoJson.Escribir(cuenta.Roles),
            cuenta.Dependencia,
            cuenta.HashContrasena,
            cuenta.Activa,
            cuenta.Fallos,
            cuenta.BloqueadaHasta,
            cuenta.DebeCambiar,
            cuenta.Sello,
        });

    public Cuenta? Buscar(string usuario) => sesion.Uno("select * from cuenta where usuario = @usuario", Leer, new { usuario });

    public IReadOnlyList<Cuenta> Todas() => sesion.Lista("select * from cuenta order by usuario", Leer);

    private static Cuenta Leer(Fila fila) => new()
    {
        Usuario = fila.Texto("usuario"),
        Puesto = fila.Texto("puesto"),
        Roles = fila.Json<string[]>("roles"),
        Dependencia = fila.TextoONulo("dependencia"),
        HashContrasena = fila.Texto("hash_contrasena"),
        Activa = fila.Logico("activa"),
        Fallos = fila.Entero("fallos"),
        BloqueadaHasta = fila.MomentoONulo("bloqueada_hasta"),
        DebeCambiar = fila.Logico("debe_cambiar"),
        Sello = fila.Texto("sello"),
    };
}
