using System.Text;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Verificacion;

/// <summary>What a reader needs to check every publication on a machine of their own: the script, and what to fetch.</summary>
internal static class Comprobacion
{
    /// <summary>Address of the script; it answers for ever.</summary>
    internal const string Programa = "datos/verificar/verificar.sh";

    /// <summary>Address of the list of every file of every publication.</summary>
    internal const string Lista = "datos/verificar/archivos.txt";

    /// <summary>The script, as the page shows it.</summary>
    internal static string Texto { get; } = Leer();

    internal static IEnumerable<ArchivoDelSitio> Archivos(Portal portal)
    {
        yield return ArchivoDelSitio.DeTexto(Programa, Texto);
        yield return ArchivoDelSitio.DeTexto(Lista, string.Concat(portal.Publicaciones
            .SelectMany(p => Rutas(p.Manifiesto).Order(StringComparer.Ordinal))
            .Select(ruta => $"{portal.Sitio.Url}publicaciones/{ruta}\n")));
    }

    /// <summary>Files of a publication inside the folder of publications, its manifest and its sums included.</summary>
    internal static IEnumerable<string> Rutas(Manifiesto manifiesto) =>
        manifiesto.Archivos.Select(a => a.Ruta).Append(Manifiesto.Nombre).Append(Manifiesto.NombreDeSumas)
            .Select(ruta => $"{manifiesto.Publicacion}/{ruta}");

    private static string Leer()
    {
        using var flujo = typeof(Comprobacion).Assembly.GetManifestResourceStream("verificar.sh")!;
        using var lector = new StreamReader(flujo, Encoding.UTF8);
        return lector.ReadToEnd().ReplaceLineEndings("\n");
    }
}
