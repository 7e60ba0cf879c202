using SeguimientoDesempeno.Servidor.Anfitrion;

namespace SeguimientoDesempeno.Servidor.Tests;

/// <summary>A server over a copy of the content, which a test may change while it runs.</summary>
public abstract class ServidorConContenidoPropio : ServidorDePrueba
{
    private readonly string _producto = Directory.CreateTempSubdirectory("producto-").FullName;

    protected override string Producto => _producto;

    public override async Task InitializeAsync()
    {
        var original = CarpetaDelProducto.Encontrar();
        foreach (var carpeta in new[] { original.Contenido, original.Flujos })
        {
            foreach (var archivo in Directory.EnumerateFiles(carpeta, "*", SearchOption.AllDirectories))
            {
                var copia = Path.Combine(_producto, Path.GetRelativePath(original.Ruta, archivo));
                Directory.CreateDirectory(Path.GetDirectoryName(copia)!);
                File.Copy(archivo, copia);
            }
        }

        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_producto, recursive: true);
    }

    /// <summary>Changes a text in a file of the content.</summary>
    protected void Cambiar(string archivo, string antes, string despues)
    {
        var ruta = Path.Combine(_producto, "content", archivo);
        var texto = File.ReadAllText(ruta);
        if (!texto.Contains(antes, StringComparison.Ordinal)) throw new InvalidOperationException($"{archivo} no dice «{antes}».");
        File.WriteAllText(ruta, texto.Replace(antes, despues, StringComparison.Ordinal));
    }
}
