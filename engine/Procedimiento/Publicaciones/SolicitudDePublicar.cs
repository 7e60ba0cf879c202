using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Publicaciones;

/// <summary>Hands a publication over to the outbox, and then the portal.</summary>
internal static class SolicitudDePublicar
{
    public static void Publicar(this PasoEnCurso paso, PublicacionEnSalida publicacion, string contenido)
    {
        var id = publicacion.Contenido.Datos.Id;
        var almacen = paso.Almacen;
        var asiento = almacen.Bitacora.Asentar(paso.Ahora, "sistema", "publicar", $"publicacion/{id}");
        almacen.Salida.Encolar("publicacion/" + id, TipoSalida.Publicacion, Sellada(publicacion, asiento).Escribir(), paso.Ahora);
        almacen.Salida.Encolar("portal/" + id, TipoSalida.Portal, "{}", paso.Ahora);
        var fila = almacen.Publicaciones.Buscar(id) ?? new Almacen.Publicacion { Id = id, Estado = EstadoPublicacion.Solicitada, Solicitada = paso.Ahora };
        almacen.Publicaciones.Guardar(fila with
        {
            Estado = EstadoPublicacion.Publicada,
            Publicada = paso.Ahora,
            Documentos = [.. publicacion.Archivos.Select(a => a.DocumentoId)],
        });
        paso.Enviar("publicado", "ANA", new()
        {
            ["paso"] = paso.Numero, ["publicacion"] = id, ["contenido"] = contenido, ["periodo"] = paso.EnPalabras,
        }, copia: "TI", clave: id);
        paso.Registrar($"Se publicó {id} en el portal y se notificó a la persona Analista.", new { publicacion = id });
    }

    private static PublicacionEnSalida Sellada(PublicacionEnSalida publicacion, Asiento asiento) => publicacion with
    {
        Contenido = publicacion.Contenido with
        {
            Datos = publicacion.Contenido.Datos with { Bitacora = new SelloDeBitacora(asiento.Numero, asiento.Hash) },
        },
    };
}
