using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>A person's change of the own password.</summary>
internal sealed class CambioDeContrasena(ITransactor transactor, Cuentas cuentas, TimeProvider reloj)
{
    /// <summary>Changes it; the other sessions of the account end. A wrong current password counts as a failed attempt to enter.</summary>
    public async Task<(IReadOnlyList<string> Problemas, Cuenta? Cuenta)> CambiarAsync(string usuario, string actual, string nueva, string repetida)
    {
        if (nueva != repetida) return (["La contraseña nueva y su repetición no son iguales."], null);
        if (nueva == actual) return (["La contraseña nueva debe ser distinta de la actual."], null);
        var problemas = ReglasDeContrasena.Revisar(usuario, nueva);
        if (problemas.Count > 0) return (problemas, null);
        if (await cuentas.EntrarAsync(usuario, actual) is null)
        {
            return ([$"La contraseña actual no es correcta. Tras {Cuentas.FallosPermitidos} intentos fallidos la cuenta descansa {(int)Cuentas.Descanso.TotalMinutes} minutos."], null);
        }

        var hash = cuentas.Proteger(usuario, nueva);
        var cambiada = await transactor.RunAsync(tx =>
        {
            var almacen = tx.Get<IAlmacen>();
            var cuenta = almacen.Cuentas.Buscar(usuario)! with { HashContrasena = hash, DebeCambiar = false, Sello = Cuentas.NuevoSello() };
            almacen.Cuentas.Guardar(cuenta);
            almacen.Bitacora.Asentar(reloj.GetUtcNow(), usuario, "cambiar-contrasena", $"cuenta/{usuario}");
            return cuenta;
        });
        return ([], cambiada);
    }
}
