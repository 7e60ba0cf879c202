namespace SeguimientoDesempeno.Servidor.Anfitrion;

/// <summary>What <c>servir</c> was asked for.</summary>
/// <param name="Datos">Folder of state.</param>
/// <param name="Producto">Folder of content and workflows.</param>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
/// <param name="Produccion">Without demo accounts or simulated clock.</param>
internal sealed record OpcionesDelServidor(CarpetaDeDatos Datos, CarpetaDelProducto Producto, string Urls, bool Produccion)
{
    public const string UrlsPredeterminadas = "http://127.0.0.1:5080";

    public bool Demostracion => !Produccion;
}
