namespace SeguimientoDesempeno.Sitio.Tests;

/// <summary>A folder of the test's own, gone when the test ends.</summary>
public sealed class CarpetaTemporal : IDisposable
{
    public CarpetaTemporal() => Directory.CreateDirectory(Ruta);

    public string Ruta { get; } = Path.Combine(Path.GetTempPath(), "sitio-" + Guid.NewGuid().ToString("N"));

    public void Dispose() => Directory.Delete(Ruta, recursive: true);
}
