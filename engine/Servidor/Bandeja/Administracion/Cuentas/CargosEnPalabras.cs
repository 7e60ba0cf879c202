using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Bandeja.Administracion.Cuentas;

/// <summary>What a person may do today, in a line.</summary>
internal static class CargosEnPalabras
{
    /// <summary><c>ENL de SFA; ENL de SIS (en suplencia)</c>.</summary>
    public static string De(Persona persona) => persona.Cargos.Count == 0
        ? "sin roles"
        : string.Join("; ", persona.Cargos.Select(cargo =>
            cargo.Rol + (cargo.Dependencia is { } dependencia ? $" de {dependencia}" : "") + (cargo.EnSuplenciaDe is null ? "" : " (en suplencia)")));
}
