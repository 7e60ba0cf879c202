using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Sitio.Contenido;

/// <summary>What a municipality edits without code: settings and pages.</summary>
/// <param name="Configuracion">Settings.</param>
/// <param name="Paginas">Pages in their order.</param>
public sealed record ContenidoDelSitio(ConfiguracionDelSitio Configuracion, IReadOnlyList<PaginaDeContenido> Paginas)
{
    internal static Lectura<ContenidoDelSitio> Leer(string carpeta)
    {
        var problemas = new List<Problema>();
        var configuracion = LectorDeConfiguracion.Leer(Path.Combine(carpeta, "sitio.yaml"), problemas);
        var paginas = LectorDePaginas.Leer(Path.Combine(carpeta, "paginas"), problemas);
        return new(new(configuracion, paginas), problemas);
    }
}
