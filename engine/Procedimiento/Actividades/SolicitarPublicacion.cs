using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Estadisticas;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Formularios;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Steps 7.17 and 7.31: asks TI to publish.</summary>
internal sealed class SolicitarPublicacion(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Solicitar la publicación",
    "Registra la solicitud de publicación y la turna a la persona Analista de Tecnologías de la Información.",
    "ANA")
{
    Entradas = [Actividades.Entradas.Publicacion],
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var id = paso.Entrada("Publicacion")!;
        var previa = paso.Almacen.Publicaciones.Buscar(id);
        paso.Almacen.Publicaciones.Guardar(previa is null
            ? new Publicacion { Id = id, Estado = EstadoPublicacion.Solicitada, Solicitada = paso.Ahora }
            : previa with { Estado = EstadoPublicacion.Solicitada, Solicitada = paso.Ahora });
        var tablas = id.StartsWith("tablas/", StringComparison.Ordinal);
        paso.Enviar("solicitud-publicacion", "TI", new()
        {
            ["paso"] = paso.Numero,
            ["publicacion"] = id,
            ["contenido"] = tablas ? "tablas estadísticas" : "SEJ-PEP-27 y formatos de transparencia",
            ["periodo"] = paso.EnPalabras,
            ["archivos"] = tablas ? ArchivosDelMes(paso.Mes) : [.. FormularioDePublicacion.PorPublicar(paso.Almacen, paso.Texto).Select(d => d.Nombre)],
            ["vence"] = paso.VenceLaTarea,
            ["tarea"] = tablas ? "7.18 Cargar las tablas estadísticas en el Portal Oficial" : "7.32 Publicar la SEJ-PEP-27 y los formatos en el Portal Oficial",
        }, clave: id);
        paso.Registrar($"Se solicitó publicar {id}.", new { publicacion = id });
        return null;
    }

    /// <summary>Step 7.18 writes them when TI publishes.</summary>
    private static List<string> ArchivosDelMes(Mes mes) => [TablasEstadisticas.NombreDe(mes) + ".csv", TablasEstadisticas.NombreDe(mes) + ".xlsx"];
}
