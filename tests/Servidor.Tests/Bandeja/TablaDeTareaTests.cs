using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Servidor.Bandeja.Tarea;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Bandeja;

public sealed class TablaDeTareaTests
{
    [Fact]
    public async Task Una_columna_de_numeros_se_alinea_a_la_derecha_con_su_encabezado_y_sus_huecos()
    {
        var columnas = await ColumnasALaDerechaAsync(["Periodo", "Meta"], ["Primer trimestre", "Sin meta"], ["Segundo trimestre", "1,250.5"]);

        Assert.Equal([(1, "th"), (1, "td"), (1, "td")], columnas);
    }

    [Fact]
    public async Task Un_numero_entre_palabras_se_lee_con_ellas()
    {
        Assert.Empty(await ColumnasALaDerechaAsync(["Dato", "Valor actual"], ["Meta anual", "8"], ["Definición", "Mide kilómetros."]));
    }

    /// <summary>Column and element of each cell that lines up at the right.</summary>
    private static async Task<IEnumerable<(int, string)>> ColumnasALaDerechaAsync(string[] encabezados, params string[][] filas)
    {
        await using var servicios = new ServiceCollection().BuildServiceProvider();
        await using var dibujante = new HtmlRenderer(servicios, NullLoggerFactory.Instance);
        var html = await dibujante.Dispatcher.InvokeAsync(async () => (await dibujante.RenderComponentAsync<TablaDeTarea>(ParameterView.FromDictionary(
            new Dictionary<string, object?> { [nameof(TablaDeTarea.Tabla)] = new TablaDeVista("Tabla", encabezados, filas) }))).ToHtmlString());
        return new HtmlParser().ParseDocument(html).QuerySelectorAll(".text-end").Select(c => (c.Index(), c.LocalName)).ToList();
    }
}
