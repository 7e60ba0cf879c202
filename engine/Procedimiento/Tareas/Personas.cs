using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;

namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <summary>Who an account is today: the roles that it was given itself, those of its seats, and those it holds by substitution.</summary>
public sealed class Personas(Organigrama organigrama, TimeProvider reloj)
{
    /// <summary>The person behind an account, on the day that the procedure's clock shows.</summary>
    public Persona De(Cuenta cuenta)
    {
        ArgumentNullException.ThrowIfNull(cuenta);
        return De(cuenta.Usuario, cuenta.Puesto, cuenta.Roles, cuenta.Dependencia);
    }

    /// <summary>The person behind an account of the demonstration.</summary>
    public Persona De(CuentaDemo cuenta)
    {
        ArgumentNullException.ThrowIfNull(cuenta);
        return De(cuenta.Usuario, cuenta.Puesto, cuenta.Roles, cuenta.Dependencia);
    }

    private Persona De(string usuario, string puesto, IReadOnlyList<string> roles, string? dependencia)
    {
        var propios = new Persona(usuario, puesto, roles, dependencia).Cargos;
        var porPlaza = organigrama.Actual.Cargos(usuario, HoraDeMonterrey.Fecha(reloj.GetUtcNow()));
        return new(usuario, puesto, [.. propios.Concat(porPlaza).Distinct().OrderBy(c => c.EnSuplenciaDe is not null)]);
    }
}
