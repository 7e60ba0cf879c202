using AngleSharp.Dom;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class CambiosTests(PortalDeEjemplo portal)
{
    private static readonly string[] SinCalificacion = ["No disponible", "No calculable", "Sin meta"];

    [Theory]
    [InlineData("2025-T2")]
    [InlineData("2025-T3")]
    [InlineData("2025-T4")]
    public void Lo_que_cambio_se_lee_por_clase_y_la_entrada_dice_cuantos_hay_de_cada_una(string trimestre)
    {
        var pagina = portal.Pagina($"trimestres/{trimestre}/cambios");
        var entrada = pagina.QuerySelector(".entrada")!.TextContent;
        var clases = pagina.QuerySelectorAll("main section").ToDictionary(s => s.QuerySelector("h2")!.TextContent, s => s.QuerySelectorAll("li").ToList());

        Assert.StartsWith($"{clases.Sum(c => c.Value.Count)} indicadores cambiaron de semáforo", entrada, StringComparison.Ordinal);
        Assert.All(clases, c => Assert.Matches($@"\b{c.Value.Count} {(c.Key == "Otros cambios" ? "cambi" : c.Key.ToLowerInvariant()[..3])}", entrada));
        Assert.Equal(clases.Keys.OrderBy(k => Array.IndexOf(Orden, k)), clases.Keys);
    }

    [Fact]
    public void Quien_se_queda_sin_dato_no_aparece_entre_los_que_bajaron()
    {
        var secciones = portal.Pagina("trimestres/2025-T4/cambios").QuerySelectorAll("main section").ToList();

        Assert.All(secciones.SelectMany(s => s.QuerySelectorAll("li"), (s, li) => (Clase: s.QuerySelector("h2")!.TextContent, Luces: Luces(li))), c => Assert.Equal(
            c.Clase,
            (SinCalificacion.Contains(c.Luces[0]), SinCalificacion.Contains(c.Luces[1])) switch
            {
                (true, false) => "Empezaron a tener calificación",
                (false, true) => "Dejaron de tener calificación",
                (true, true) => "Otros cambios",
                _ => c.Clase.EndsWith("de cumplimiento", StringComparison.Ordinal) ? c.Clase : "Subieron o bajaron de cumplimiento",
            }));
        Assert.Contains(secciones, s => s.QuerySelector("h2")!.TextContent == "Dejaron de tener calificación");
    }

    private static string[] Orden => ["Subieron de cumplimiento", "Bajaron de cumplimiento", "Empezaron a tener calificación", "Dejaron de tener calificación", "Otros cambios"];

    private static List<string> Luces(IElement renglon) => [.. renglon.QuerySelectorAll(".semaforo").Select(s => s.TextContent)];
}
