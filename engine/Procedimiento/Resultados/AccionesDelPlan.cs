using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Resultados;

/// <summary>Rows of the Plan de Acciones as the domain sees them.</summary>
internal static class AccionesDelPlan
{
    /// <summary>The action with its state as observed on <paramref name="al"/>.</summary>
    public static AccionDePlan ComoAccion(this PlanAcciones plan, DateOnly al) => new(
        plan.Folio,
        plan.Clave,
        plan.Trimestre,
        plan.Cumplimiento,
        plan.Justificacion,
        plan.AccionMejora,
        plan.PuestoResponsable,
        plan.FechaCompromiso ?? DateOnly.MaxValue,
        plan.Evidencia,
        Codigo.TryLeer<EstatusDeAccion>(plan.Estatus, out var estatus) ? estatus : EstatusDeAccion.Registrada,
        al);
}
