using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SeguimientoDesempeno.Sitio.Tests;

/// <summary>The portal of the sample municipality with four quarters, built once for all tests that only read it.</summary>
public sealed class PortalDeEjemplo : IAsyncLifetime, IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    public string Publicaciones => Path.Combine(_carpeta.Ruta, "publicaciones");

    public string Salida => Path.Combine(_carpeta.Ruta, "portal");

    public ResumenDelSitio Resumen { get; private set; } = null!;

    public IEnumerable<string> Paginas =>
        Directory.EnumerateFiles(Salida, "*.html", SearchOption.AllDirectories).Select(r => Path.GetRelativePath(Salida, r));

    public async Task InitializeAsync()
    {
        Ejemplo.Publicar(Publicaciones);
        Resumen = await SitioGenerador.Generar(Publicaciones, Ejemplo.Contenido, Salida);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _carpeta.Dispose();

    public string Leer(string archivo) => File.ReadAllText(Path.Combine(Salida, archivo), Encoding.UTF8);

    internal IDocument Pagina(string ruta) => new HtmlParser().ParseDocument(Leer(Path.Combine(ruta, "index.html")));
}

[CollectionDefinition(Nombre)]
public sealed class ConPortalDeEjemplo : ICollectionFixture<PortalDeEjemplo>
{
    public const string Nombre = "Portal de ejemplo";
}
