using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>What axe finds wrong with a page.</summary>
internal static class Accesibilidad
{
    /// <summary>Opens the page where a session stands in a second window, with JavaScript, and expects no violation there.</summary>
    public static async Task RevisarAsync(Navegador navegador, IPage sesion)
    {
        var pagina = await navegador.AbrirConJavaScriptAsync(sesion);
        await pagina.GotoAsync(sesion.Url);
        Assert.Equal(sesion.Url, pagina.Url);
        var violaciones = (await pagina.RunAxe()).Violations;
        await pagina.Context.CloseAsync();
        Assert.True(violaciones.Length == 0, $"{sesion.Url}: {string.Join("; ", violaciones.Select(EnPalabras))}");
    }

    private static string EnPalabras(AxeResultItem violacion) =>
        $"{violacion.Id} ({violacion.Help}) en {string.Join(" y ", violacion.Nodes.Select(nodo => nodo.Html))}";
}
