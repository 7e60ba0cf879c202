namespace SeguimientoDesempeno.Servidor.Bandeja.Entrar;

/// <summary>What the sign-in page sends.</summary>
internal sealed class FormularioDeEntrada
{
    public string? Usuario { get; set; }

    public string? Contrasena { get; set; }

    /// <summary>Where to go after signing in: only ever an address of this server.</summary>
    public static string Destino(string? pedido) =>
        pedido is ['/', .. var resto] && !resto.StartsWith('/') && !resto.Contains('\\') && !resto.Any(char.IsControl)
            ? pedido
            : "/";
}
