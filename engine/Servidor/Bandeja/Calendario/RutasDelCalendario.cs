using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SeguimientoDesempeno.Procedimiento.Calendario;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Bandeja.Calendario;

/// <summary>The private address that calendar programs read: whoever has it needs no session and sees only that person's deadlines.</summary>
internal static class RutasDelCalendario
{
    public static void MapCalendario(this IEndpointRouteBuilder rutas) => rutas
        .MapGet("/calendario/{secreto}.ics", Responder)
        .AllowAnonymous()
        .RequireRateLimiting(ServiciosDeSeguridad.LimiteDeCalendario);

    private static Results<FileContentHttpResult, NotFound> Responder(
        string secreto,
        [FromServices] SuscripcionesDeCalendario suscripciones,
        [FromServices] CalendarioDelAnio calendario,
        [FromServices] Personas personas,
        [FromServices] OpcionesDelProcedimiento opciones,
        [FromServices] RelojDelSistema reloj)
    {
        if (suscripciones.Buscar(secreto) is not { } cuenta)
        {
            return TypedResults.NotFound();
        }

        var persona = personas.De(cuenta);
        var anio = reloj.Hoy.Year;
        var plazos = calendario.De(anio, persona).Concat(calendario.De(anio + 1, persona));
        return TypedResults.Bytes(
            EscritorDeCalendario.Escribir(cuenta.Usuario, plazos, opciones.Bandeja, reloj.GetUtcNow()), "text/calendar; charset=utf-8", "plazos.ics");
    }
}
