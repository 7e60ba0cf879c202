namespace SeguimientoDesempeno.Benchmarks;

/// <summary>
/// A folder that is gone when the measurement is over. It lies on the disk beside the program, and not in /tmp, which may be
/// memory; or in memory, when what is measured is not the disk.
/// </summary>
/// <param name="enMemoria">Whether it lies in memory.</param>
internal sealed class CarpetaDeMedicion(bool enMemoria = false) : IDisposable
{
    private const string Memoria = "/dev/shm";
    private const long Necesarios = 3L << 30;

    /// <summary>Whether this machine keeps files in memory, as many as a measurement needs.</summary>
    public static bool HayMemoria => Directory.Exists(Memoria) && new DriveInfo(Memoria).AvailableFreeSpace > Necesarios;

    public string Ruta { get; } = Directory.CreateDirectory(Path.Combine(enMemoria ? Memoria : AppContext.BaseDirectory, "datos-" + Path.GetRandomFileName())).FullName;

    /// <summary>Where it lies, in words.</summary>
    public string Donde => enMemoria ? "en memoria" : "en disco";

    /// <summary>A part is no longer of use. On the disk it stays until the end: ext4 is slow to give out files again that it has just let go.</summary>
    public void Soltar(string ruta)
    {
        if (enMemoria) Directory.Delete(ruta, recursive: true);
    }

    public void Dispose() => Directory.Delete(Ruta, recursive: true);
}
