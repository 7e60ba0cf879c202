using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Procedimiento.Actividades;

namespace SeguimientoDesempeno.Procedimiento.Cambios.Actividades;

/// <summary>Step 7.40: tells the dependency that the adjustments were made, with what changed.</summary>
internal sealed class NotificarAjustes(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Notificar los ajustes a la dependencia",
    "Avisa por correo al Enlace y a su titular de los ajustes realizados, con la ficha nueva y la tabla de datos sustituida.",
    "ANA")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var cambio = paso.Cambio();
        cambio = cambio with { Solicitud = cambio.Solicitud.Pasar(EstatusDeSolicitud.Notificada) };
        paso.Almacen.Cambios.Guardar(cambio);
        var formato = paso.GuardarFormato(cambio, "Enlace y titular de la dependencia, Contraloría Municipal, Secretaría de Finanzas y Administración");
        var datos = paso.DatosDeCorreo(cambio);
        datos["efectos"] = cambio.Efectos.Select(e => $"{e.Documento}: {e.Detalle}").ToList();
        // The tables of the whole municipality are not the dependency's to receive: only its ficha and its tabla de datos.
        var adjuntos = cambio.Efectos.Select(e => e.DocumentoId).OfType<string>().Where(id => paso.Almacen.Documentos.Buscar(id)?.Dependencia == paso.Dependencia);
        paso.Enviar("cambio-aplicado", "ENL", datos, copia: "DEP", adjuntos: [formato.Id, .. adjuntos]);
        paso.Registrar($"Se notificó a {paso.NombreDependencia} que se hicieron los ajustes de {cambio.Folio}.", new { adjuntos });
        return null;
    }
}
