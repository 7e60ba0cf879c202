using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Contenido;

/// <summary>A portal in which everything that people write tries to be something else than text.</summary>
public sealed class PortalHostil : IAsyncLifetime, IDisposable
{
    internal const string Ataque = "=1+1</title></svg><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    private readonly CarpetaTemporal _carpeta = new();

    internal string Salida => Path.Combine(_carpeta.Ruta, "portal");

    public async Task InitializeAsync()
    {
        var original = Ejemplo.Publicaciones()[3];
        var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
        new EscritorDePublicaciones(publicaciones).Escribir(original with
        {
            Fichas = [.. original.Fichas.Select(f => f with { Nombre = Ataque, Definicion = Ataque, UnidadMedida = Ataque, Programa = Ataque, Formula = Ataque })],
            Dependencias = [.. original.Dependencias.Select(d => d with { Nombre = Ataque })],
            Notas = [.. original.Notas.Select(n => n with { Texto = Ataque, Autor = Ataque })],
            Archivos = [.. original.Archivos.Select(a => a with { Titulo = Ataque })],
        });

        var contenido = Ejemplo.CopiarContenido(Path.Combine(_carpeta.Ruta, "content"));
        File.WriteAllText(Path.Combine(contenido, "paginas", "hostil.md"),
            $"---\ntitulo: 'Uno </title><script>alert(2)</script>'\n---\n\n{Ataque}\n\n[tecla](javascript:alert(1)) ![foto](https://otro.example/x.png) <javascript:alert(1)>\n\n[dato](data:text/html,x) [fuera](//otro.example/)\n");
        var resumen = await SitioGenerador.Generar(publicaciones, contenido, Salida);
        Assert.Empty(resumen.Problemas);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _carpeta.Dispose();
}
