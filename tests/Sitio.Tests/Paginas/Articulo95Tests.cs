namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class Articulo95Tests(PortalDeEjemplo portal)
{
    [Fact]
    public void Cada_trimestre_trae_las_cuatro_fracciones_en_el_orden_de_la_ley()
    {
        var secciones = portal.Pagina("transparencia/articulo-95").QuerySelectorAll("main section").ToList();

        Assert.Equal(["t-2025-T4", "t-2025-T3", "t-2025-T2", "t-2025-T1"], secciones.Select(s => s.Id));
        Assert.All(secciones, s => Assert.Equal(
            [
                "Fracción IV. Objetivos y metas institucionales", "Fracción V. Indicadores de interés público",
                "Fracción VI. Indicadores de resultados", "Fracción VII. Indicadores estratégicos y de gestión",
            ],
            s.QuerySelectorAll("li > .rotulo").Select(h => h.TextContent)));
    }

    [Fact]
    public void Las_descargas_son_los_archivos_del_trimestre_sin_la_matriz()
    {
        var archivos = portal.Pagina("transparencia/articulo-95").QuerySelectorAll("#t-2025-T3 a[download]")
            .Select(a => a.GetAttribute("href")!.Split("publicaciones/2025-T3/archivos/")[1]);

        Assert.Equal(
            [
                "NLA95FIV-2025.xlsx", "NLA95FIV-2025.csv", "NLA95FIV-2025-Tabla_indicadores.csv", "NLA95FV-2025-T3.xlsx", "NLA95FV-2025-T3.csv",
                "NLA95FVI-2025-T3.xlsx", "NLA95FVI-2025-T3.csv", "NLA95FVII-2025-T3.xlsx", "NLA95FVII-2025-T3.csv",
            ],
            archivos);
    }

    [Fact]
    public void Cada_enlace_se_distingue_de_los_demas_al_oirlo()
    {
        var textos = portal.Pagina("transparencia/articulo-95").QuerySelectorAll("a[download]").Select(a => a.TextContent).ToList();

        Assert.Equal(textos.Count, textos.Distinct().Count());
        Assert.Contains("CSV de la fracción IV, tercer trimestre de 2025: Indicadores asociados", textos);
    }

    [Fact]
    public void Se_llega_desde_el_pie_y_desde_el_trimestre()
    {
        Assert.NotNull(portal.Pagina("").QuerySelector("footer a[href='transparencia/articulo-95/']"));
        Assert.NotNull(portal.Pagina("trimestres/2025-T2").QuerySelector("main a[href='../../transparencia/articulo-95/#t-2025-T2']"));
    }
}
