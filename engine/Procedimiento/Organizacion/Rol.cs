namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>A role of the procedure (section IV).</summary>
public sealed class Rol
{
    /// <summary>Code that workflows use, such as "ANA".</summary>
    public string Clave { get; set; } = "";

    /// <summary>Name, as the procedure writes it.</summary>
    public string Nombre { get; set; } = "";

    /// <summary>Office that holds it.</summary>
    public string Area { get; set; } = "";

    /// <summary>Mailbox of the office; null where there is one per dependency.</summary>
    public string? Correo { get; set; }

    /// <summary>Whether there is one holder per dependency.</summary>
    public bool PorDependencia { get; set; }
}
