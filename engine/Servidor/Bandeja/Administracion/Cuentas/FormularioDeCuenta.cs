namespace SeguimientoDesempeno.Servidor.Bandeja.Administracion.Cuentas;

/// <summary>What the form of an account sends.</summary>
public sealed record FormularioDeCuenta(string Usuario, string Puesto, IReadOnlyList<string> Roles, string? Dependencia)
{
    /// <summary>The form before anything was written.</summary>
    public static FormularioDeCuenta Vacio { get; } = new("", "", [], null);

    /// <summary>Reads the form.</summary>
    public static async Task<FormularioDeCuenta> LeerAsync(HttpRequest peticion)
    {
        var formulario = await peticion.ReadFormAsync(peticion.HttpContext.RequestAborted);
        return new(
            formulario["usuario"].ToString(),
            formulario["puesto"].ToString(),
            [.. formulario["roles"].OfType<string>().Where(rol => rol.Length > 0).Distinct()],
            formulario["dependencia"].ToString() is { Length: > 0 } dependencia ? dependencia : null);
    }
}
