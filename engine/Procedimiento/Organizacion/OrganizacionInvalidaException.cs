using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>The files of the organisation do not hold together and there is no earlier reading.</summary>
/// <param name="problemas">What is wrong, with file and line.</param>
public sealed class OrganizacionInvalidaException(IReadOnlyList<Problema> problemas) : Exception(
    "La organización del municipio (content/organizacion) tiene errores:" + string.Concat(problemas.Select(p => "\n  " + p)))
{
    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Problema> Problemas { get; } = problemas;
}
