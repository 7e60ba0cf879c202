namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>An account of the demonstration, with a password that everybody may know.</summary>
public sealed class CuentaDemo
{
    /// <summary>Name to sign in with.</summary>
    public string Usuario { get; set; } = "";

    /// <summary>Password.</summary>
    public string Contrasena { get; set; } = "";

    /// <summary>Position.</summary>
    public string Puesto { get; set; } = "";

    /// <summary>Codes of its roles.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>Dependency, for an Enlace.</summary>
    public string? Dependencia { get; set; }
}
