namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>Headers that keep a browser from doing with our pages what we never ask of it.</summary>
internal static class CabecerasDeSeguridad
{
    private const string PoliticaDeLaBandeja =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // The portal's search page runs its own script and its index's WebAssembly; charts by themselves carry their style.
    private const string PoliticaDelPortal =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // Our page around Studio: the inbox's, and one frame.
    private const string PoliticaDelMarcoDeStudio = PoliticaDeLaBandeja + "; frame-src 'self'";

    // Studio is WebAssembly, writes styles of its own and injects a script for its keyboard shortcuts; Monaco works in workers.
    // It runs in a frame that holds nothing else, and its API does not listen to the session's cookie.
    private const string PoliticaDeStudio =
        "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
        + "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; manifest-src 'self'; form-action 'self'; base-uri 'self'; "
        + "frame-ancestors 'self'";

    public static IApplicationBuilder UseCabecerasDeSeguridad(this IApplicationBuilder app) => app.Use((contexto, siguiente) =>
    {
        contexto.Response.OnStarting(() =>
        {
            var cabeceras = contexto.Response.Headers;
            var esPortal = contexto.Request.Path.StartsWithSegments("/portal", StringComparison.Ordinal);
            cabeceras.ContentSecurityPolicy = Politica(contexto.Request.Path);
            cabeceras.XContentTypeOptions = "nosniff";
            cabeceras["Referrer-Policy"] = "same-origin";
            cabeceras["Cross-Origin-Opener-Policy"] = "same-origin";
            cabeceras["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (contexto.Request.IsHttps)
            {
                cabeceras.StrictTransportSecurity = "max-age=31536000";
            }

            // Pages behind a session are nobody else's: not a proxy's, not the next user's of the machine.
            if (!esPortal && cabeceras.CacheControl.Count == 0)
            {
                cabeceras.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return siguiente(contexto);
    });

    private static string Politica(PathString ruta) =>
        ruta.StartsWithSegments("/portal", StringComparison.Ordinal) ? PoliticaDelPortal
        : ruta.StartsWithSegments("/studio", StringComparison.Ordinal) ? PoliticaDeStudio
        : ruta.StartsWithSegments("/flujos", StringComparison.Ordinal) ? PoliticaDelMarcoDeStudio
        : PoliticaDeLaBandeja;
}
