using Microsoft.Playwright;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>Pictures of pages, for people to look at: in <c>TestResults/capturas</c>, which is not kept.</summary>
internal static class Capturas
{
    private const int Alto = 900;
    private static readonly int[] Anchos = [390, 1280];

    /// <summary>Takes the whole page at the widths of a phone and of a desk.</summary>
    public static async Task TomarAsync(IPage pagina, string nombre)
    {
        foreach (var ancho in Anchos)
        {
            await pagina.SetViewportSizeAsync(ancho, Alto);
            await pagina.ScreenshotAsync(new()
            {
                Path = Path.Combine(Producto.Raiz, "TestResults", "capturas", $"{nombre}-{ancho}.png"),
                FullPage = true,
            });
        }
    }
}
