namespace SeguimientoDesempeno.Benchmarks;

/// <summary>The folder of the simulated year 2025, lived once by whichever measurement asks first.</summary>
internal sealed class AnioSimulado : IDisposable
{
    private readonly CarpetaDeMedicion _carpeta = new();
    private (double Reloj, double Procesador)? _tiempos;

    public string Datos => Path.Combine(_carpeta.Ruta, "simulado");

    public string Publicaciones => Path.Combine(Datos, "publicaciones");

    /// <summary>Lives the year unless it has been lived: the seconds that it took, on the clock and of processor.</summary>
    public async Task<(double Reloj, double Procesador)> VivirAsync()
    {
        if (_tiempos is { } tiempos) return tiempos;
        Console.WriteLine("Viviendo 2025…");
        _tiempos = tiempos = await Producto.EjecutarAsync("simular", "2025", "--datos", Datos);
        return tiempos;
    }

    public void Dispose() => _carpeta.Dispose();
}
