using SeguimientoDesempeno.Procedimiento.Publicaciones;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.32: publishes the closed quarter and sends the confirmation.</summary>
internal sealed class Publicar(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Publicar el trimestre",
    "Escribe la publicación del trimestre, actualiza el portal y envía el correo de confirmación.",
    "TI")
{
    Entradas = [Actividades.Entradas.Publicacion],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var publicacion = new ComposicionDeTrimestre(paso, paso.Obtener<IWorkflowStore>()).Componer(paso.Entrada("Publicacion")!);
        paso.Publicar(publicacion, "SEJ-PEP-27 y formatos de transparencia");
        return null;
    }
}
