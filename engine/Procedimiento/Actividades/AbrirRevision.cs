using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Publicaciones;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.33: what was published does not match: the next revision is opened, with its reason.</summary>
internal sealed class AbrirRevision(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Abrir una revisión de la publicación",
    "Abre la revisión siguiente de la publicación con el motivo de la validación; lo ya publicado no se toca.",
    "ANA")
{
    Entradas = [Actividades.Entradas.Publicacion],
    Salidas = [new OutputDescriptor("Revision", "String", "Carpeta de la revisión, por ejemplo 2025-T3.r2.")],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var devuelta = paso.Almacen.Publicaciones.Buscar(paso.Entrada("Publicacion")!)
            ?? throw new InvalidOperationException($"No existe la publicación {paso.Entrada("Publicacion")}.");
        var id = NombreDePublicacion.Siguiente(devuelta.Id);
        paso.Almacen.Publicaciones.Guardar(new Publicacion
        {
            Id = id, Estado = EstadoPublicacion.Solicitada, Solicitada = paso.Ahora, Motivo = devuelta.Motivo,
        });
        paso.Salida("Revision", id);
        paso.Registrar($"Se abrió la revisión {id}: {devuelta.Motivo}", new { anterior = devuelta.Id, revision = id });
        return null;
    }
}
