using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Captura;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.11: what was not sent in time is «No disponible»; the non-compliance is recorded and told.</summary>
internal sealed class MarcarNoDisponible(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Clasificar como «No disponible»",
    "Registra el incumplimiento y avisa al Enlace y a la persona titular; la Jefatura recibe el resumen en el corte. La tabla aún puede recibirse como extemporánea.",
    "ANA")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var vencio = NombresDeCalendario.Completa(paso.Almacen.VentanaDe(paso.Dependencia, paso.Mes, paso.Servicios.Plazos.Calendario).Cierre);
        paso.Enviar("incumplimiento", "ENL", new()
        {
            ["periodo"] = paso.EnPalabras,
            ["dependencia"] = paso.NombreDependencia,
            ["fechaLimite"] = vencio,
            ["texto"] = paso.Servicios.Opciones.TextoIncumplimiento,
        }, copia: "DEP");
        paso.Registrar($"Incumplimiento de {paso.NombreDependencia}: no entregó la tabla de {paso.EnPalabras} el {vencio}. El mes queda «No disponible».");
        return null;
    }
}
