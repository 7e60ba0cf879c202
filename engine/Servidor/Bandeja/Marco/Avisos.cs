using Microsoft.AspNetCore.Http.HttpResults;

namespace SeguimientoDesempeno.Servidor.Bandeja.Marco;

/// <summary>Pages for what could not be done: what happened and what to do next, in Spanish, with the right status.</summary>
internal static class Avisos
{
    /// <summary>Writes the page of a status code as the whole answer.</summary>
    public static async Task EscribirAsync(HttpContext contexto, int estado)
    {
        var (titulo, texto) = Texto(estado);
        var pagina = new RazorComponentResult<PaginaDeAviso>(new Dictionary<string, object?>
        {
            [nameof(PaginaDeAviso.Titulo)] = titulo,
            [nameof(PaginaDeAviso.Texto)] = texto,
        })
        { StatusCode = estado };

        // A page that failed half-way leaves its services and this header behind; the notice starts afresh.
        var servicios = contexto.RequestServices;
        await using var ambito = servicios.CreateAsyncScope();
        contexto.RequestServices = ambito.ServiceProvider;
        contexto.Response.Headers.Remove("blazor-enhanced-nav");
        try
        {
            await pagina.ExecuteAsync(contexto);
        }
        finally
        {
            contexto.RequestServices = servicios;
        }
    }

    private static (string Titulo, string Texto) Texto(int estado) => estado switch
    {
        StatusCodes.Status400BadRequest => (
            "No se pudo recibir el formulario",
            "La página estuvo abierta demasiado tiempo o se envió desde otro sitio. Vuelva a abrirla y envíela de nuevo."),
        StatusCodes.Status403Forbidden => (
            "No le corresponde",
            "Su cuenta no tiene permiso para ver esta página. Si cree que debería tenerlo, avise a la administración del sistema."),
        StatusCodes.Status404NotFound => (
            "No encontramos esta página",
            "La dirección no existe, o lleva a algo que ya no hace falta o le corresponde a otra persona. Vuelva a sus tareas."),
        StatusCodes.Status405MethodNotAllowed => (
            "No se puede hacer eso aquí",
            "La dirección existe, pero no admite esa operación. Vuelva a sus tareas e inténtelo desde ahí."),
        StatusCodes.Status413PayloadTooLarge => (
            "El archivo es demasiado grande",
            "Se admiten archivos de hasta 10 MB y no se guardó nada. Quite imágenes u hojas que no hagan falta, "
            + "guarde el archivo y vuelva a cargarlo desde la página anterior."),
        StatusCodes.Status429TooManyRequests => (
            "Demasiados intentos",
            "Se intentó entrar muchas veces desde este equipo. Espere un minuto y vuelva a intentarlo."),
        _ => (
            "Algo falló de nuestro lado",
            "No se guardó nada de lo que envió. Vuelva a intentarlo; si se repite, avise a la administración del sistema."),
    };
}
