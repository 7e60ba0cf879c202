using System.Text;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Busqueda;

/// <summary>The one script of the portal: the search box of <c>buscar/</c>, which the page does without.</summary>
internal static class Buscador
{
    /// <summary>Address of the script.</summary>
    internal const string Ruta = "buscar/buscar.js";

    /// <summary>What its page may load besides what every page may: the script, the index, and the index's own WebAssembly.</summary>
    internal const string Permisos = "; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";

    private static readonly byte[] Programa = Leer();

    internal static ArchivoDelSitio Archivo => new(Ruta, Programa);

    private static byte[] Leer()
    {
        using var flujo = typeof(Buscador).Assembly.GetManifestResourceStream("buscar.js")!;
        using var lector = new StreamReader(flujo, Encoding.UTF8);
        return Encoding.UTF8.GetBytes(lector.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
