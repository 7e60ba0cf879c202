namespace SeguimientoDesempeno.EndToEnd;

/// <summary>The demonstration as a bare clone shows it, on the morning of 31 March 2025, and a browser to walk it with.</summary>
public sealed class ServidorDeDemostracion : IAsyncLifetime
{
    private readonly string _datos = Directory.CreateTempSubdirectory("seguimiento-").FullName;
    private ServidorEnMarcha? _servidor;

    public Navegador Navegador { get; } = new();

    /// <summary>Where it listens.</summary>
    public Uri Direccion => _servidor!.Direccion;

    public async Task InitializeAsync()
    {
        var navegador = Navegador.InitializeAsync();
        _servidor = await ServidorEnMarcha.IniciarAsync(_datos);
        await navegador;
    }

    public async Task DisposeAsync()
    {
        await Navegador.DisposeAsync();
        if (_servidor is not null) await _servidor.DisposeAsync();
        Directory.Delete(_datos, recursive: true);
    }
}
