namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>
/// Headers for hosts that read them from a file. Each page carries its own content policy; here is what a page cannot say
/// of itself.
/// </summary>
internal static class Cabeceras
{
    internal static ArchivoDelSitio Archivo { get; } = ArchivoDelSitio.DeTexto("_headers",
        """
        /*
          Content-Security-Policy: frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: same-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=()
          Cross-Origin-Opener-Policy: same-origin

        """.ReplaceLineEndings("\n"));
}
