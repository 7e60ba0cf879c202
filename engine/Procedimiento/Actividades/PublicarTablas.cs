using SeguimientoDesempeno.Procedimiento.Publicaciones;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.18: publishes the month's statistical tables and tells the Analista.</summary>
internal sealed class PublicarTablas(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Publicar las tablas estadísticas",
    "Escribe la publicación de las tablas estadísticas del mes y notifica a la persona Analista.",
    "TI"))
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var publicacion = ComposicionDeTablas.Componer(paso);
        paso.Publicar(publicacion, "tablas estadísticas");
        return null;
    }
}
