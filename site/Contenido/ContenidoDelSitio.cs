using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Sitio.Contenido;

/// <summary>What a municipality edits without code: settings and pages.</summary>
/// <param name="Configuracion">Settings.</param>
/// <param name="Paginas">Pages in their order.</param>
public sealed record ContenidoDelSitio(ConfiguracionDelSitio Configuracion, IReadOnlyList<PaginaDeContenido> Paginas)
{
    /// <summary>The files of which it is made.</summary>
    internal static IEnumerable<string> Archivos(string carpeta)
    {
        var paginas = Path.Combine(carpeta, "paginas");
        return [Path.Combine(carpeta, "sitio.yaml"), .. Directory.Exists(paginas) ? Directory.EnumerateFiles(paginas, "*.md") : []];
    }

    internal static Lectura<ContenidoDelSitio> Leer(string carpeta)
    {
        var problemas = new List<Problema>();
        var configuracion = LectorDeConfiguracion.Leer(Path.Combine(carpeta, "sitio.yaml"), problemas);
        var paginas = LectorDePaginas.Leer(Path.Combine(carpeta, "paginas"), problemas);
        return new(new(configuracion, paginas), problemas);
    }
}
