namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>A dependency or entity that reports indicators.</summary>
public sealed class Dependencia
{
    /// <summary>Key, such as "SPC".</summary>
    public string Clave { get; set; } = "";

    /// <summary>Name.</summary>
    public string Nombre { get; set; } = "";

    /// <summary>"dependencia" or "entidad".</summary>
    public string Tipo { get; set; } = "";

    /// <summary>Mail address of its Enlace.</summary>
    public string Enlace { get; set; } = "";

    /// <summary>Mail address of its head.</summary>
    public string Titular { get; set; } = "";
}
