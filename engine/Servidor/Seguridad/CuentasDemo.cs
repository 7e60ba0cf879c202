using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Servidor.Anfitrion;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>Accounts of the demonstration, with passwords that everybody may know; none in production.</summary>
internal sealed class CuentasDemo(OpcionesDelServidor opciones, Organigrama organigrama)
{
    public IReadOnlyList<CuentaNueva> Lista { get; } = opciones.Produccion
        ? []
        : [.. organigrama.CuentasDemo.Select(c => new CuentaNueva(c.Usuario, c.Puesto, c.Roles, c.Dependencia, c.Contrasena))];

    /// <summary>Makes those that the folder does not have yet.</summary>
    public async Task AsegurarAsync(Cuentas cuentas)
    {
        var existentes = cuentas.Todas().Select(cuenta => cuenta.Usuario).ToHashSet();
        foreach (var cuenta in Lista.Where(cuenta => !existentes.Contains(cuenta.Usuario)))
        {
            await cuentas.CrearAsync(cuenta, publica: true);
        }
    }
}
