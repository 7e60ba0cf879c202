using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Sitio.Contenido;

/// <summary>What a municipality edits without code: settings and pages.</summary>
/// <param name="Configuracion">Settings.</param>
/// <param name="Paginas">Pages in their order.</param>
/// <param name="Logo">The municipality's emblem; null for none.</param>
public sealed record ContenidoDelSitio(ConfiguracionDelSitio Configuracion, IReadOnlyList<PaginaDeContenido> Paginas, Logo? Logo)
{
    /// <summary>The files of which it is made.</summary>
    internal static IEnumerable<string> Archivos(string carpeta)
    {
        return [Path.Combine(carpeta, "sitio.yaml"), .. En("paginas", "*.md"), .. En(Logo.Carpeta, "*")];

        IEnumerable<string> En(string subcarpeta, string cuales) =>
            Path.Combine(carpeta, subcarpeta) is var ruta && Directory.Exists(ruta) ? Directory.EnumerateFiles(ruta, cuales) : [];
    }

    internal static Lectura<ContenidoDelSitio> Leer(string carpeta)
    {
        var problemas = new List<Problema>();
        var configuracion = LectorDeConfiguracion.Leer(Path.Combine(carpeta, "sitio.yaml"), problemas);
        var paginas = LectorDePaginas.Leer(Path.Combine(carpeta, "paginas"), problemas);
        return new(new(configuracion, paginas, Logo.Leer(carpeta, configuracion.Logo, problemas)), problemas);
    }
}
