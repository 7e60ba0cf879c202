namespace SeguimientoDesempeno.EndToEnd;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class CarpetaTemporal : IDisposable
{
    public string Ruta { get; } = Directory.CreateTempSubdirectory("seguimiento-").FullName;

    public void Dispose() => Directory.Delete(Ruta, recursive: true);
}
