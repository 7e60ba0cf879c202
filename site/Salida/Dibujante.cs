using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>Renders a page. Each gets a renderer of its own: one kept for all holds every component until the end.</summary>
internal sealed partial class Dibujante(Portal portal) : IDisposable
{
    private readonly ServiceProvider _servicios = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    internal async Task<ArchivoDelSitio> Dibujar(PaginaPorDibujar pagina)
    {
        await using var renderer = new HtmlRenderer(_servicios, NullLoggerFactory.Instance);
        var parametros = ParameterView.FromDictionary(new Dictionary<string, object?>(pagina.Parametros)
        {
            ["Portal"] = portal,
            ["Direccion"] = pagina.Direccion,
        });
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(pagina.Componente, parametros)).ToHtmlString());
        return ArchivoDelSitio.DeTexto(pagina.Direccion.Archivo, CierreVacio().Replace(html, "<$1>").ReplaceLineEndings("\n"));
    }

    public void Dispose() => _servicios.Dispose();

    // The renderer closes void elements as XML does; in a text or an attribute «<» and «>» are always escaped.
    [GeneratedRegex("<((?:meta|link)\\b[^<>]*?) ?/>")]
    private static partial Regex CierreVacio();
}
