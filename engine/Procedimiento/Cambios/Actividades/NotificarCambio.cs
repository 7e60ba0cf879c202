using SeguimientoDesempeno.Procedimiento.Actividades;

namespace SeguimientoDesempeno.Procedimiento.Cambios.Actividades;

/// <summary>Step 7.43: the Contraloría and the Secretaría de Finanzas y Administración learn of the change; nothing waits for them.</summary>
internal sealed class NotificarCambio(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Notificar a la Contraloría y a Finanzas",
    "Envía el aviso del cambio realizado a la Contraloría Municipal y a la Secretaría de Finanzas y Administración.",
    "ANA")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var cambio = paso.Cambio();
        var formato = Expediente.Documentos(paso.Almacen, cambio.Folio)[0];
        paso.Enviar("cambio-enterado", "CM,SFA", paso.DatosDeCorreo(cambio), adjuntos: [formato.Id]);
        paso.Registrar($"Se avisó del cambio {cambio.Folio} a la Contraloría Municipal y a la Secretaría de Finanzas y Administración.");
        return null;
    }
}
