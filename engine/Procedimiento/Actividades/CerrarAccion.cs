using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Acciones;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.28: the end of an action: met, or overdue.</summary>
internal sealed class CerrarAccion(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Registrar el resultado de la acción",
    "La acción que no se validó como cumplida queda vencida; se avisa al Enlace y a la Contraloría.",
    "ANA")
{
    PorDependencia = true,
    Entradas = [Actividades.Entradas.Texto("Folio", "Folio", "Folio de la acción.")],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var folio = paso.Entrada("Folio")!;
        var plan = paso.Almacen.Planes.Buscar(folio)
            ?? throw new InvalidOperationException($"No existe la acción {folio}.");
        var cumplida = plan.Estatus == Codigo.De(EstatusDeAccion.Cumplida);
        if (!cumplida)
        {
            paso.Almacen.Planes.Guardar(plan with { Estatus = Codigo.De(EstatusDeAccion.Vencida) });
        }

        var estatus = cumplida ? "cumplida" : "vencida";
        paso.Enviar("accion-cerrada", "ENL", new()
        {
            ["folio"] = folio, ["indicador"] = plan.Clave, ["estatus"] = estatus, ["fechaCompromiso"] = $"{plan.FechaCompromiso:dd/MM/yyyy}",
        }, copia: "CM", clave: folio);
        paso.Registrar($"La acción {folio} quedó {estatus}.", new { folio, estatus });
        return null;
    }
}
