using Microsoft.Playwright;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>Debian's Chromium, without a window, that reaches nothing but this machine.</summary>
public sealed class Navegador : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    /// <summary>A window of its own: cookies are not shared with others. JavaScript is off: the inbox must not need it.</summary>
    public Task<IPage> AbrirAsync(int ancho = 1280, int alto = 900) => AbrirAsync(new()
    {
        ViewportSize = new() { Width = ancho, Height = alto },
        JavaScriptEnabled = false,
    });

    /// <summary>A window with the session of another and with JavaScript, which the accessibility checker runs on.</summary>
    public async Task<IPage> AbrirConJavaScriptAsync(IPage sesion) =>
        await AbrirAsync(new() { StorageState = await sesion.Context.StorageStateAsync() });

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Ejecutable(),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null) await _chromium.CloseAsync();
        _playwright?.Dispose();
    }

    private async Task<IPage> AbrirAsync(BrowserNewContextOptions opciones)
    {
        opciones.Locale = "es-MX";
        opciones.AcceptDownloads = true;
        var contexto = await _chromium!.NewContextAsync(opciones);
        return await contexto.NewPageAsync();
    }

    private static string Ejecutable() =>
        Environment.GetEnvironmentVariable("CHROMIUM")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(carpeta => Path.Combine(carpeta, "chromium"))
            .FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("Falta Chromium: instálelo o diga dónde está en la variable CHROMIUM.");
}
