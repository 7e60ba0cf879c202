namespace SeguimientoDesempeno.Benchmarks;

/// <summary>A folder that is gone when the measurement is over. It lies beside the program and not in /tmp, which may be memory: the disk counts.</summary>
internal sealed class CarpetaDeMedicion : IDisposable
{
    public string Ruta { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "datos-" + Path.GetRandomFileName())).FullName;

    public void Dispose() => Directory.Delete(Ruta, recursive: true);
}
