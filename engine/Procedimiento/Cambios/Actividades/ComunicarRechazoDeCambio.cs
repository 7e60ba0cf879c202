using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Cambios.Actividades;

/// <summary>Step 7.39: the letter with the reason of the rejection; the request ends and may be completed by another.</summary>
internal sealed class ComunicarRechazoDeCambio(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Comunicar el rechazo",
    "Envía a la dependencia el oficio con el motivo del rechazo y cómo reingresar la solicitud ampliada.",
    "COORD")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var cambio = paso.Cambio();
        var datos = paso.DatosDeCorreo(cambio);
        var (numero, oficio) = paso.EmitirOficio("rechazo-de-cambio.md", new(datos)
        {
            ["destinatario"] = paso.Servicios.Organigrama.NombreDeRol("ENL"),
            ["firmante"] = paso.Servicios.Organigrama.NombreDeRol("COORD"),
        });
        var formato = paso.GuardarFormato(cambio);
        datos["oficio"] = numero;
        paso.Enviar("cambio-rechazado", cambio.DeOficio ? "ANA" : "ENL", datos, copia: cambio.DeOficio ? "" : "DEP,ANA,JEF", adjuntos: [oficio.Id, formato.Id]);
        paso.Registrar($"Se rechazó la solicitud {cambio.Folio} con el oficio {numero}: {cambio.Solicitud.Motivo}", new { oficio = numero, opiniones = cambio.Opiniones.Count });
        return null;
    }
}
