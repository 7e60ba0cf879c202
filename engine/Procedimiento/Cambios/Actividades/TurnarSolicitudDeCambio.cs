using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Cambios.Actividades;

/// <summary>Steps 7.37 and 7.38: the request with its letter reaches the Coordinación, and the dependency gets its acknowledgement.</summary>
internal sealed class TurnarSolicitudDeCambio(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Recibir y turnar la solicitud",
    "Integra el SEJ-PEP-24 y el oficio, acusa de recibido a la dependencia y turna la solicitud a la Coordinación.",
    "SISTEMA")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var cambio = paso.Cambio();
        if (!cambio.DeOficio && paso.Almacen.Documentos.Lista(TipoDeDocumento.Oficio, paso.Texto).Count == 0)
        {
            cambio = cambio with { Oficio = EscribirOficio(paso, cambio) };
        }

        cambio = cambio with { Solicitud = cambio.Solicitud.Pasar(EstatusDeSolicitud.EnAnalisis) };
        paso.Almacen.Cambios.Guardar(cambio);
        var formato = paso.GuardarFormato(cambio);
        var datos = paso.DatosDeCorreo(cambio);
        if (!cambio.DeOficio) paso.Enviar("cambio-acuse", "ENL", datos, copia: "DEP", adjuntos: [formato.Id]);
        paso.Enviar("cambio-solicitado", "COORD", datos, copia: "ANA", adjuntos: [formato.Id, .. cambio.Soportes]);
        paso.Registrar(
            $"Se recibió la solicitud {cambio.Folio} ({cambio.Solicitud.ClaveIndicador}, {datos["dato"]}) y se turnó a la Coordinación.",
            new { indicador = cambio.Solicitud.ClaveIndicador, campo = cambio.Solicitud.Campo, reingresoDe = cambio.Solicitud.ReingresoDe });
        return null;
    }

    private static string EscribirOficio(PasoEnCurso paso, CambioSolicitado cambio) => paso.EmitirOficio(
        "solicitud-de-cambio.md",
        new(paso.DatosDeCorreo(cambio))
        {
            ["destinatario"] = paso.Servicios.Organigrama.NombreDeRol("COORD"),
            ["direccion"] = paso.Servicios.Opciones.Oficina,
            ["firmante"] = paso.Servicios.Organigrama.NombreDeRol("ENL"),
        },
        paso.Dependencia,
        paso.NombreDependencia).Numero;
}
