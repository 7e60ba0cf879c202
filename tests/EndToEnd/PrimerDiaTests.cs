using System.Net;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>A municipality that has just installed the product, in real time and with nothing published.</summary>
public sealed class PrimerDiaTests
{
    [Fact]
    public async Task El_portal_esta_desde_el_primer_dia_y_dice_que_todavia_no_hay_resultados()
    {
        using var carpeta = new CarpetaTemporal();
        await using var servidor = await ServidorEnMarcha.IniciarAsync(carpeta.Ruta, "--produccion");
        using var ciudadania = new HttpClient { BaseAddress = servidor.Direccion };

        var portada = await ciudadania.GetStringAsync("/portal/");
        var inexistente = await ciudadania.GetAsync("/portal/indicadores/NADA-01/");

        Assert.Contains("Todavía no hay", WebUtility.HtmlDecode(portada), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, inexistente.StatusCode);
        Assert.Contains("Ver todos los indicadores", WebUtility.HtmlDecode(await inexistente.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }
}
