using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Charts;
using SeguimientoDesempeno.Sitio.Modelo;
using static SeguimientoDesempeno.Sitio.Tests.Charts.Medidas;

namespace SeguimientoDesempeno.Sitio.Tests.Charts;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class PanelesTests(PortalDeEjemplo portal)
{
    private static readonly FichaPublicada Ficha = Ejemplo.Publicaciones()[0].Fichas[0];
    private static readonly ResultadoPublicado Resultado = Ejemplo.Publicaciones()[0].Resultados[0];

    [Fact]
    public void Hay_un_panel_por_indicador_de_la_dependencia_y_cada_uno_lleva_a_su_pagina()
    {
        var paneles = portal.Pagina("dependencias/sdu").QuerySelectorAll(".panel");

        Assert.Equal(["SDU-01", "SDU-02", "SDU-03", "SDU-04", "SDU-05", "SDU-06"], paneles.Select(p => p.QuerySelector(".clave")!.TextContent));
        Assert.All(paneles, p => Assert.Equal($"../../indicadores/{p.QuerySelector(".clave")!.TextContent}/", p.QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public void Lo_que_todavia_no_toca_medir_no_tiene_un_marco_vacio_sino_su_semaforo()
    {
        var panel = portal.Pagina("dependencias/sdu").QuerySelectorAll(".panel").Single(p => p.QuerySelector(".clave")!.TextContent == "SDU-06");

        Assert.Null(panel.QuerySelector("svg.grafica"));
        Assert.Equal("No corresponde al periodo", panel.QuerySelector(".semaforo")!.TextContent);
    }

    [Fact]
    public void El_panel_pone_los_puntos_a_la_altura_en_que_los_pone_la_grafica_del_indicador()
    {
        foreach (var panel in portal.Pagina("dependencias/ssp").QuerySelectorAll(".panel"))
        {
            var grande = portal.Pagina($"indicadores/{panel.QuerySelector(".clave")!.TextContent}").QuerySelector("figure svg")!;
            var chico = panel.QuerySelector("svg")!;

            Assert.Equal(Alturas(grande).Keys, Alturas(chico).Keys);
            Assert.All(Alturas(chico), a => Assert.InRange(a.Value, Alturas(grande)[a.Key] - 0.002m, Alturas(grande)[a.Key] + 0.002m));
        }
    }

    [Fact]
    public void Lo_no_disponible_es_una_cruz_que_corta_la_linea_y_nunca_un_cero()
    {
        var panel = portal.Pagina("dependencias/sdu").QuerySelectorAll(".panel").Single(p => p.TextContent.Contains("SDU-02", StringComparison.Ordinal)).QuerySelector("svg")!;

        Assert.Null(panel.QuerySelector("circle[data-periodo='2025-T3']"));
        Assert.NotNull(panel.QuerySelector("[data-serie=hueco][data-periodo='2025-T3']"));
        Assert.Contains("T3 2025: avance no disponible", panel.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Con_cualesquiera_cifras_el_panel_y_la_grafica_caben_en_su_lienzo_en_orden_con_sus_huecos_y_sin_letreros_encimados() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Indicadores().ToArbitrary(), indicador =>
        {
            Comprobar(indicador.Cifras.TakeLast(8), LineaMetaAvance.DibujarPanel(indicador), letra: 5.5m);
            Comprobar(indicador.Cifras, LineaMetaAvance.Dibujar(indicador), letra: 7);
        }));

    private static void Comprobar(IEnumerable<Cifra> cifras, string dibujo, decimal letra)
    {
        var svg = new HtmlParser().ParseDocument(dibujo).QuerySelector("svg")!;
        var puntos = svg.QuerySelectorAll("circle[data-periodo]").ToList();

        Assert.Equal(cifras.Where(c => c.Valor is not null).Select(c => c.Trimestre.ToString()), puntos.Select(p => p.GetAttribute("data-periodo")));
        Assert.Equal(cifras.Where(c => c.Valor is null).Select(c => c.Trimestre.ToString()), svg.QuerySelectorAll("[data-serie=hueco]").Select(h => h.GetAttribute("data-periodo")));
        Assert.Equal(puntos.Select(p => Numero(p, "cx")).Order(), puntos.Select(p => Numero(p, "cx")));
        TodoCabe(svg);
        NadaSeEncima(svg, letra);
    }

    /// <summary>How far up the axis each point lies, of its whole length.</summary>
    private static Dictionary<string, decimal> Alturas(IElement svg)
    {
        var guias = svg.QuerySelectorAll("line.g-guia[y1], line.g-cero[y1]").Where(l => l.HasAttribute("x1")).Select(l => Numero(l, "y1")).ToList();
        var (abajo, arriba) = (guias.Max(), guias.Min());
        return svg.QuerySelectorAll("circle[data-periodo]").ToDictionary(c => c.GetAttribute("data-periodo")!, c => Math.Round((abajo - Numero(c, "cy")) / (abajo - arriba), 3));
    }

    private static Gen<Indicador> Indicadores() =>
        from cuantas in Gen.Choose(1, 20)
        from escala in Gen.Elements(0.0001m, 0.01m, 1m, 1_000m, 1_000_000m)
        from valores in Gen.Frequency((6, Gen.Choose(-1_000, 99_999).Select(n => (decimal?)n)), (1, Gen.Constant((decimal?)null))).ListOf(cuantas)
        from metas in Gen.Frequency((6, Gen.Choose(0, 99_999).Select(n => (decimal?)n)), (1, Gen.Constant((decimal?)null))).ListOf(cuantas)
        select new Indicador(Ficha, [Ficha], [.. valores.Select((v, i) => De(i, v * escala, metas[i] * escala))], new(() => []), []);

    private static Cifra De(int i, decimal? valor, decimal? meta)
    {
        var trimestre = new Trimestre(2020 + (i / 4), 1 + (i % 4));
        return new(
            trimestre, Resultado with { Ejercicio = trimestre.Anio, Trimestre = trimestre.Numero, Resultado = valor, Meta = meta, CumplimientoPct = null },
            valor is null ? EstadoResultado.NoDisponible : EstadoResultado.Calculado, valor is null ? Semaforo.NoDisponible : Semaforo.EnRezago, Ficha, null!, []);
    }
}
