namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>A dependency or entity of the administration.</summary>
/// <param name="Clave">Key, <c>SPC</c>.</param>
/// <param name="Nombre">Full name.</param>
/// <param name="TipoEnte">DEPENDENCIA or ENTIDAD.</param>
public sealed record DependenciaPublicada(string Clave, string Nombre, string TipoEnte);
