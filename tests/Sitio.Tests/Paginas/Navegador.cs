using Microsoft.Playwright;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

/// <summary>Debian's Chromium, or the one that CHROMIUM names, started once for a class of tests.</summary>
public sealed class Navegador : IAsyncLifetime
{
    private IPlaywright _playwright = null!;

    public IBrowser Chromium { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Encontrar(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        _playwright.Dispose();
    }

    private static string Encontrar() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } indicado
            ? indicado
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Select(carpeta => Path.Combine(carpeta, "chromium"))
                .FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("Falta Chromium: instálelo o indique su ruta en CHROMIUM.");
}
