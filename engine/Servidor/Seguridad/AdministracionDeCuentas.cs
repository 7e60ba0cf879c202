using System.Text.Json;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>What became of an administrator's order: problems to mend (and nothing changed), or done.</summary>
/// <param name="Problemas">In Spanish; empty when it was done.</param>
/// <param name="Temporal">Password for one use that the order made, to be handed over once.</param>
public sealed record RespuestaDeCuenta(IReadOnlyList<string> Problemas, string? Temporal = null)
{
    /// <summary>Whether it was done.</summary>
    public bool Hecha => Problemas.Count == 0;
}

/// <summary>
/// Accounts as the administrator handles them. Every change is one transaction with its entry in the audit log, and whatever
/// narrows what an account may do ends its sessions. Nobody can leave the system without an administrator.
/// </summary>
internal sealed class AdministracionDeCuentas(ITransactor transactor, Cuentas cuentas, Organigrama organigrama, TimeProvider reloj)
{
    public const string Administrador = "ADMIN";

    /// <summary>Makes an account with a password for one use.</summary>
    public async Task<RespuestaDeCuenta> CrearAsync(string actor, string usuario, string puesto, IReadOnlyList<string> roles, string? dependencia)
    {
        var nueva = new CuentaNueva(usuario.Trim(), puesto.Trim(), roles, dependencia, ContrasenaTemporal.Nueva(usuario.Trim()));
        var problemas = RevisionDeCuenta.Revisar(nueva, organigrama);
        if (problemas.Count > 0) return new(problemas);

        var hash = cuentas.Proteger(nueva.Usuario, nueva.Contrasena);
        return await transactor.RunAsync(tx =>
        {
            var almacen = tx.Get<IAlmacen>();
            if (almacen.Cuentas.Buscar(nueva.Usuario) is not null) return new RespuestaDeCuenta([$"La cuenta «{nueva.Usuario}» ya existe."]);
            var cuenta = new Cuenta
            {
                Usuario = nueva.Usuario,
                Puesto = nueva.Puesto,
                Roles = nueva.Roles,
                Dependencia = nueva.Dependencia,
                HashContrasena = hash,
                DebeCambiar = true,
                Sello = Cuentas.NuevoSello(),
            };
            Guardar(almacen, actor, "crear-cuenta", null, cuenta);
            return new RespuestaDeCuenta([], nueva.Contrasena);
        });
    }

    /// <summary>Changes position, roles and dependency.</summary>
    public Task<RespuestaDeCuenta> CambiarAsync(string actor, string usuario, string puesto, IReadOnlyList<string> roles, string? dependencia)
    {
        var problemas = RevisionDeCuenta.RevisarCargo(puesto, roles, dependencia, organigrama).ToList();
        return problemas.Count > 0
            ? Task.FromResult(new RespuestaDeCuenta(problemas))
            : CambiarAsync(actor, usuario, "cambiar-cuenta", cuenta => cuenta with
            {
                Puesto = puesto.Trim(),
                Roles = roles,
                Dependencia = dependencia,
                Sello = Cuentas.NuevoSello(),
            });
    }

    /// <summary>Bars an account from signing in; its sessions end.</summary>
    public Task<RespuestaDeCuenta> DesactivarAsync(string actor, string usuario) =>
        CambiarAsync(actor, usuario, "desactivar-cuenta", cuenta => cuenta with { Activa = false, Sello = Cuentas.NuevoSello() });

    /// <summary>Lets an account sign in again.</summary>
    public Task<RespuestaDeCuenta> ActivarAsync(string actor, string usuario) =>
        CambiarAsync(actor, usuario, "activar-cuenta", cuenta => cuenta with { Activa = true });

    /// <summary>Ends the rest after failed attempts.</summary>
    public Task<RespuestaDeCuenta> DesbloquearAsync(string actor, string usuario) =>
        CambiarAsync(actor, usuario, "desbloquear-cuenta", cuenta => cuenta with { Fallos = 0, BloqueadaHasta = null });

    /// <summary>Ends the account's sessions, wherever they were opened.</summary>
    public Task<RespuestaDeCuenta> CerrarSesionesAsync(string actor, string usuario) =>
        CambiarAsync(actor, usuario, "cerrar-sesiones", cuenta => cuenta with { Sello = Cuentas.NuevoSello() });

    /// <summary>Gives a password for one use: its sessions end, and the next one begins by choosing another.</summary>
    public async Task<RespuestaDeCuenta> RestablecerAsync(string actor, string usuario)
    {
        var temporal = ContrasenaTemporal.Nueva(usuario);
        var hash = cuentas.Proteger(usuario, temporal);
        var respuesta = await CambiarAsync(actor, usuario, "restablecer-contrasena", cuenta => cuenta with
        {
            HashContrasena = hash,
            DebeCambiar = true,
            Fallos = 0,
            BloqueadaHasta = null,
            Sello = Cuentas.NuevoSello(),
        });
        return respuesta.Hecha ? respuesta with { Temporal = temporal } : respuesta;
    }

    private Task<RespuestaDeCuenta> CambiarAsync(string actor, string usuario, string accion, Func<Cuenta, Cuenta> cambiar) => transactor.RunAsync(tx =>
    {
        var almacen = tx.Get<IAlmacen>();
        if (almacen.Cuentas.Buscar(usuario) is not { } antes) return new RespuestaDeCuenta([$"La cuenta «{usuario}» no existe."]);
        var despues = cambiar(antes);
        if (Administra(antes) && !Administra(despues) && !almacen.Cuentas.Todas().Any(otra => otra.Usuario != usuario && Administra(otra)))
        {
            return new RespuestaDeCuenta(["Es la única cuenta activa que administra el sistema: dé antes el rol ADMIN a otra."]);
        }

        Guardar(almacen, actor, accion, antes, despues);
        return new RespuestaDeCuenta([]);
    });

    private static bool Administra(Cuenta cuenta) => cuenta.Activa && cuenta.Roles.Contains(Administrador);

    private void Guardar(IAlmacen almacen, string actor, string accion, Cuenta? antes, Cuenta despues)
    {
        almacen.Cuentas.Guardar(despues);
        almacen.Bitacora.Asentar(
            reloj.GetUtcNow(), actor, accion, $"cuenta/{despues.Usuario}", antes is null ? null : EnBitacora(antes), EnBitacora(despues));
    }

    // Hash and seal stay out of the log: whoever audits has no use for them.
    private static string EnBitacora(Cuenta cuenta) =>
        JsonSerializer.Serialize(new { cuenta.Puesto, cuenta.Roles, cuenta.Dependencia, cuenta.Activa, cuenta.DebeCambiar });
}
