using Microsoft.Playwright;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

/// <summary>Pages of a generated portal opened in Chromium as if a host served them; a request to any other host fails.</summary>
internal static class VisitaEnNavegador
{
    internal const string Sitio = "http://portal.prueba/";

    internal static async Task<IPage> Abrir(this Navegador navegador, string portal, string ruta, BrowserNewContextOptions opciones)
    {
        var contexto = await navegador.Chromium.NewContextAsync(opciones);
        var pagina = await contexto.NewPageAsync();
        await pagina.RouteAsync("**/*", peticion => Responder(peticion, portal));
        await pagina.GotoAsync(Sitio + ruta);
        return pagina;
    }

    private static async Task Responder(IRoute peticion, string portal)
    {
        Assert.StartsWith(Sitio, peticion.Request.Url, StringComparison.Ordinal);
        var direccion = new Uri(peticion.Request.Url).AbsolutePath.TrimStart('/');
        // The page of an unknown address is written for the portal's own path on its host.
        direccion = direccion.StartsWith("portal/", StringComparison.Ordinal) ? direccion["portal/".Length..] : direccion;
        var archivo = Path.Combine(portal, direccion.Length == 0 || direccion.EndsWith('/') ? direccion + "index.html" : direccion);
        await (File.Exists(archivo) ? peticion.FulfillAsync(new() { Path = archivo }) : peticion.FulfillAsync(new() { Status = 404 }));
    }
}
