using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>
/// Resident memory of the server on the simulated year, once somebody has signed in, opened the inbox's pages and read the
/// whole portal. Target: less than 300 MB.
/// </summary>
internal static partial class Residente
{
    private static readonly TimeSpan EsperaMaxima = TimeSpan.FromMinutes(3);
    private static readonly string[] PaginasDeLaBandeja = ["/tareas", "/historial", "/recepcion", "/cuenta", "/salud"];

    public static async Task<IReadOnlyList<Medida>> Medir(AnioSimulado anio)
    {
        await anio.VivirAsync();
        // On port 0 the system chooses a free one.
        using var proceso = Producto.Iniciar("servir", "--datos", anio.Datos, "--urls", "http://127.0.0.1:0");
        try
        {
            var direccion = await EsperarDireccionAsync(proceso);
            var alArrancar = Producto.Memoria(proceso, "VmRSS");
            var paginas = await RecorrerAsync(direccion);
            return
            [
                new("servidor recién arrancado, residente", alArrancar, "MB"),
                new($"servidor tras {paginas:N0} páginas, residente", Producto.Memoria(proceso, "VmRSS"), "MB", Meta: 300),
                new("servidor, lo más que llegó a ocupar", Producto.Memoria(proceso, "VmHWM"), "MB"),
            ];
        }
        finally
        {
            proceso.Kill();
            await proceso.WaitForExitAsync();
        }
    }

    private static async Task<Uri> EsperarDireccionAsync(Process proceso)
    {
        using var limite = new CancellationTokenSource(EsperaMaxima);
        var errores = proceso.StandardError.ReadToEndAsync(CancellationToken.None);
        while (await proceso.StandardOutput.ReadLineAsync(limite.Token) is { } linea)
        {
            if (Direccion().Match(linea) is not { Success: true } anuncio) continue;
            _ = proceso.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return new Uri(anuncio.Value);
        }

        throw new InvalidOperationException("El servidor no arrancó: " + await errores);
    }

    private static async Task<int> RecorrerAsync(Uri direccion)
    {
        using var navegador = new HttpClient { BaseAddress = direccion };
        var entrada = await navegador.GetStringAsync("/entrar");
        using var formulario = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "entrar",
            ["_formulario"] = Sello().Match(entrada).Groups[1].Value,
            ["Datos.Usuario"] = "ana",
            ["Datos.Contrasena"] = "demo-ana",
        });
        using var respuesta = await navegador.PostAsync("/entrar", formulario);
        if (respuesta.RequestMessage!.RequestUri!.AbsolutePath == "/entrar") throw new InvalidOperationException("El servidor no dejó entrar a la cuenta de demostración.");

        var mapa = await navegador.GetStringAsync("/portal/sitemap.xml");
        var portal = PaginaDelMapa().Matches(mapa).Select(m => m.Groups[1].Value);
        string[] paginas = [.. PaginasDeLaBandeja, .. portal];
        foreach (var pagina in paginas) await navegador.GetByteArrayAsync(pagina);
        return paginas.Length;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Direccion();

    [GeneratedRegex("name=\"_formulario\" value=\"([^\"]+)\"")]
    private static partial Regex Sello();

    [GeneratedRegex("<loc>https?://[^/<]+([^<]*)</loc>")]
    private static partial Regex PaginaDelMapa();
}
