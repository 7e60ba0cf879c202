using AngleSharp.Dom;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class CambiosTests(PortalDeEjemplo portal)
{
    /// <summary>The traffic lights that have a compliance; the limits of the sample's fichas are the same all year.</summary>
    private static readonly string[] DeMenosAMas = ["En rezago", "En proceso", "Óptimo", "Sobrecumplimiento"];

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

    [Theory]
    [InlineData("2025-T2")]
    [InlineData("2025-T3")]
    [InlineData("2025-T4")]
    public void Cada_uno_esta_con_los_que_cambiaron_como_el_y_quien_se_queda_sin_dato_no_esta_entre_los_que_bajaron(string trimestre) =>
        Assert.All(
            portal.Pagina($"trimestres/{trimestre}/cambios").QuerySelectorAll("main section").SelectMany(s => s.QuerySelectorAll("li"), (s, li) => (Clase: s.QuerySelector("h2")!.TextContent, Luces: Luces(li))),
            c => Assert.Equal(
                c.Clase,
                (Array.IndexOf(DeMenosAMas, c.Luces[0]), Array.IndexOf(DeMenosAMas, c.Luces[1])) switch
                {
                    (< 0, >= 0) => "Empezaron a tener calificación",
                    (>= 0, < 0) => "Dejaron de tener calificación",
                    (< 0, < 0) => "Otros cambios",
                    var (antes, ahora) => ahora > antes ? "Subieron de cumplimiento" : "Bajaron de cumplimiento",
                }));

    [Fact]
    public void En_el_anio_de_ejemplo_hay_quien_sube_quien_baja_quien_empieza_y_quien_deja_de_calificarse() =>
        Assert.Superset(
            Orden[..4].ToHashSet(),
            new[] { "2025-T2", "2025-T3", "2025-T4" }.SelectMany(t => portal.Pagina($"trimestres/{t}/cambios").QuerySelectorAll("main section h2").Select(h => h.TextContent)).ToHashSet());

    private static string[] Orden => ["Subieron de cumplimiento", "Bajaron de cumplimiento", "Empezaron a tener calificación", "Dejaron de tener calificación", "Otros cambios"];

    private static List<string> Luces(IElement renglon) => [.. renglon.QuerySelectorAll(".semaforo").Select(s => s.TextContent)];
}
