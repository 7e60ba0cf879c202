namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>The address of a page inside the portal; links are written relative to it.</summary>
/// <param name="Ruta">Without leading slash: empty for the start page, <c>indicadores/SPC-01/</c>, <c>404.html</c>.</param>
/// <param name="Base">For a page shown at any address: the portal's path on its host, to which its links are written.</param>
public sealed record Direccion(string Ruta, string? Base = null)
{
    /// <summary>Ways up, by how deep a page is.</summary>
    private static readonly string[] Subidas = [.. Enumerable.Range(0, 16).Select(nivel => string.Concat(Enumerable.Repeat("../", nivel)))];

    private readonly string _subir = Subidas[Ruta.AsSpan().Count('/')];

    /// <summary>The file that answers at this address.</summary>
    public string Archivo { get; } = ArchivoDe(Ruta);

    /// <summary>The link from this page to the start page: pages with the same one write their links alike.</summary>
    public string Raiz => A("");

    /// <summary>A link from this page to another address of the portal.</summary>
    public string A(string destino)
    {
        if (Base is not null)
        {
            return Base + destino;
        }

        var relativa = _subir + destino;
        return relativa.Length == 0 ? "./" : relativa;
    }

    /// <summary>The file that answers at an address of the portal.</summary>
    internal static string ArchivoDe(string ruta) => ruta.Length == 0 || ruta.EndsWith('/') ? ruta + "index.html" : ruta;
}
