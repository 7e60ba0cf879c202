using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Procedimiento.Cambios.Actividades;

/// <summary>Step 7.36: the analysis found that an indicator must change; gives the request its folio.</summary>
internal sealed class AbrirSolicitudDeCambio(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Abrir una solicitud de cambio",
    "Da folio a la solicitud de cambio del indicador que la dependencia eligió.",
    "ENL")
{
    PorDependencia = true,
    Entradas = [Procedimiento.Actividades.Entradas.Texto("Indicador", "Indicador", "Clave del indicador que necesita cambiar.")],
    Salidas = [new OutputDescriptor("Solicitudes", "Object", "La solicitud: Folio, Dependencia, Referencia y DeOficio.")],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var folio = FolioDeCambio.Siguiente(paso.Almacen, paso.Hoy.Year);
        var indicador = paso.Entrada("Indicador")!;
        paso.Salida("Solicitudes", new List<object?> { FolioDeCambio.Entrada(folio, paso.Dependencia, indicador, deOficio: false) });
        paso.Registrar($"{paso.NombreDependencia} abrió la solicitud {folio} para cambiar {indicador}.", new { folio, indicador });
        return null;
    }
}
