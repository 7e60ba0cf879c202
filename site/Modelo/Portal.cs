using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Contenido;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>Everything that the pages show, derived once from the publications and the content.</summary>
/// <param name="Contenido">Settings and written pages.</param>
/// <param name="Publicaciones">All publications in the order of the chain.</param>
/// <param name="Trimestres">Published quarters, oldest first.</param>
/// <param name="Indicadores">Indicators by key.</param>
/// <param name="Dependencias">Dependencies by name.</param>
/// <param name="Programas">Programmes by key.</param>
/// <param name="Filtros">Lists of indicators by what they share.</param>
/// <param name="Letras">The alphabetical index.</param>
public sealed record Portal(
    ContenidoDelSitio Contenido,
    IReadOnlyList<PublicacionLeida> Publicaciones,
    IReadOnlyList<TrimestrePublicado> Trimestres,
    IReadOnlyList<Indicador> Indicadores,
    IReadOnlyList<Dependencia> Dependencias,
    IReadOnlyList<Programa> Programas,
    Filtros Filtros,
    IReadOnlyList<Letra> Letras)
{
    private readonly Dictionary<string, Dependencia> _dependencias = Dependencias.ToDictionary(d => d.Clave);

    /// <summary>Settings of the municipality.</summary>
    public ConfiguracionDelSitio Sitio => Contenido.Configuracion;

    /// <summary>The last quarter published; null before the first publication.</summary>
    public TrimestrePublicado? Ultimo => Trimestres.Count > 0 ? Trimestres[^1] : null;

    /// <summary>The dependency with a key.</summary>
    public Dependencia Dependencia(string clave) => _dependencias[clave];
}
