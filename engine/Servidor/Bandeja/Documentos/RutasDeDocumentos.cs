using System.Security.Claims;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Bandeja.Documentos;

/// <summary>Downloads of stored files. Whether one may be had is decided where the files are kept.</summary>
internal static class RutasDeDocumentos
{
    public static void MapDocumentos(this IEndpointRouteBuilder rutas) =>
        rutas.MapGet("/documentos/{id}", Descargar).RequireAuthorization(Politicas.Participante);

    private static IResult Descargar(string id, ClaimsPrincipal persona, IServicioDeTareas tareas) =>
        tareas.Descargar(persona.Persona(), id) is { } documento
            ? TypedResults.Bytes(documento.Contenido, documento.Mime, documento.Nombre)
            : TypedResults.NotFound();
}
