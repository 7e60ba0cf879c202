namespace SeguimientoDesempeno.Servidor.Bandeja.MiCuenta;

/// <summary>What the page to change the password sends.</summary>
internal sealed class FormularioDeContrasena
{
    public string? Actual { get; set; }

    public string? Nueva { get; set; }

    public string? Repetida { get; set; }
}
