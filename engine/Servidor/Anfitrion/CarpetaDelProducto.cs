namespace SeguimientoDesempeno.Servidor.Anfitrion;

/// <summary>Where the product's own folders <c>content/</c> and <c>workflows/</c> are.</summary>
internal sealed record CarpetaDelProducto(string Ruta)
{
    public string Contenido => Path.Combine(Ruta, "content");

    /// <summary>What <c>npm ci</c> put there; it may be missing.</summary>
    public string Modulos => Path.Combine(Ruta, "node_modules");

    public string Flujos => Path.Combine(Ruta, "workflows");

    /// <summary>Looks upwards from the working folder, then from the program's own.</summary>
    /// <exception cref="DirectoryNotFoundException">Neither lies inside a copy of the product.</exception>
    public static CarpetaDelProducto Encontrar()
    {
        foreach (var inicio in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (var carpeta = new DirectoryInfo(inicio); carpeta is not null; carpeta = carpeta.Parent)
            {
                if (Directory.Exists(Path.Combine(carpeta.FullName, "content", "organizacion")))
                {
                    return new CarpetaDelProducto(carpeta.FullName);
                }
            }
        }

        throw new DirectoryNotFoundException(
            "No se encontró la carpeta «content» del producto: ejecute la orden desde la carpeta del repositorio.");
    }
}
