using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>A dependency or entity of the administration.</summary>
/// <param name="Clave">Key, <c>SPC</c>.</param>
/// <param name="Nombre">Full name.</param>
/// <param name="TipoEnte">DEPENDENCIA or ENTIDAD.</param>
public sealed record DependenciaPublicada(string Clave, string Nombre, string TipoEnte)
{
    /// <summary>The dependencies that own some ficha, once each.</summary>
    public static IReadOnlyList<DependenciaPublicada> De(IEnumerable<FichaTecnica> fichas) =>
        [.. fichas
            .GroupBy(f => f.DependenciaClave)
            .Select(g => g.MaxBy(f => f.Version)!)
            .Select(f => new DependenciaPublicada(f.DependenciaClave, f.Dependencia, Codigo.De(f.TipoEnte)))];
}
