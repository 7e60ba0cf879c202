namespace SeguimientoDesempeno.Desempeno.Problemas;

/// <summary>How much a problem or an inconsistency weighs.</summary>
public enum Severidad
{
    /// <summary>Reported; the operation goes on.</summary>
    Advertencia,

    /// <summary>Must be mended before going on.</summary>
    Error,
}
