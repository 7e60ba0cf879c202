using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Charts;
using static SeguimientoDesempeno.Sitio.Tests.Charts.Medidas;

namespace SeguimientoDesempeno.Sitio.Tests.Charts;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class BarrasDeCumplimientoTests(PortalDeEjemplo portal)
{
    private const string Clasificacion = "svg.clasificacion";

    [Theory]
    [InlineData("dependencias/ssp", "2025-T4")]
    [InlineData("dependencias/sdh", "2025-T4")]
    public void Las_barras_de_una_dependencia_miden_el_cumplimiento_publicado(string pagina, string trimestre)
    {
        var svg = portal.Pagina(pagina).QuerySelector(Clasificacion)!;
        var publicados = Ejemplo.Publicaciones()[^1].Resultados.Where(r => $"{r.Ejercicio}-T{r.Trimestre}" == trimestre).ToDictionary(r => r.ClaveIndicador);
        var cien = Numero(svg.QuerySelector(".g-cien")!, "x1");

        Assert.NotEmpty(svg.QuerySelectorAll("[data-fila]"));
        Assert.All(svg.QuerySelectorAll("[data-fila]"), barra =>
        {
            var cumplimiento = publicados[barra.GetAttribute("data-fila")!].CumplimientoPct!.Value;
            Assert.InRange(Numero(barra, "width") / cien * 100, Math.Min(cumplimiento, 150) - 0.02m, cumplimiento + 0.02m);
        });
        Assert.All(svg.QuerySelectorAll("[data-sin-dato]"), texto => Assert.Null(publicados[texto.GetAttribute("data-sin-dato")!].CumplimientoPct));
    }

    [Fact]
    public void Lo_no_disponible_se_dice_con_palabras_y_no_tiene_barra()
    {
        var svg = portal.Pagina("dependencias/sdh").QuerySelector(Clasificacion)!;

        Assert.Equal("No disponible", svg.QuerySelector("[data-sin-dato='SDH-03']")!.TextContent);
        Assert.Null(svg.QuerySelector("[data-fila='SDH-03']"));
        Assert.Contains("no disponible", svg.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dependencias")]
    [InlineData("dependencias/ssp")]
    [InlineData("trimestres/2025-T3")]
    public void La_tabla_de_junto_tiene_los_mismos_renglones_en_el_mismo_orden(string pagina)
    {
        var par = portal.Pagina(pagina).QuerySelector(".par")!;

        Assert.Equal(
            par.QuerySelectorAll("[data-fila], [data-sin-dato]").Select(e => e.GetAttribute("data-fila") ?? e.GetAttribute("data-sin-dato")),
            par.QuerySelectorAll("tbody .clave").Select(c => c.TextContent));
    }

    [Fact]
    public void El_titulo_dice_el_hallazgo_y_la_portada_de_dependencias_ordena_por_lo_alcanzado()
    {
        Assert.Equal("Secretaría de Servicios Públicos: 5 de 6 indicadores alcanzaron su meta en el cuarto trimestre de 2025",
            portal.Pagina("dependencias/ssp").QuerySelector(Clasificacion + " title")!.TextContent);
        var anchos = portal.Pagina("dependencias").QuerySelectorAll(Clasificacion + " [data-fila]").Select(b => Numero(b, "width")).ToList();
        Assert.Equal(anchos.OrderDescending(), anchos);
    }

    [Fact]
    public void En_el_trimestre_van_del_mas_lejano_al_menos_los_que_no_alcanzaron_su_meta_y_ninguno_optimo()
    {
        var lejanos = Ejemplo.Publicaciones()[^1].Resultados.Where(r => r is { Trimestre: 4, Semaforo: "EN_PROCESO" or "EN_REZAGO" })
            .OrderBy(r => r.CumplimientoPct).Take(10).Select(r => r.ClaveIndicador).ToList();

        Assert.True(lejanos.Count > 1);
        Assert.Equal(lejanos, portal.Pagina("trimestres/2025-T4").QuerySelectorAll(Clasificacion + " [data-fila]").Select(b => b.GetAttribute("data-fila")));
    }

    [Fact]
    public void Con_cualesquiera_datos_va_de_mayor_a_menor_sin_huecos_falsos_ni_letreros_encimados_y_cabe_en_su_lienzo() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Filas().ToArbitrary(), filas =>
        {
            var ordenadas = FilaDeCumplimiento.Ordenar(filas);
            var svg = new HtmlParser().ParseDocument(BarrasDeCumplimiento.Dibujar("x", "Prueba", ordenadas)).QuerySelector("svg")!;
            var barras = svg.QuerySelectorAll("[data-fila]").ToDictionary(b => b.GetAttribute("data-fila")!);
            var largos = ordenadas.Where(f => f.Porcentaje is not null).Select(f => Numero(barras[f.Clave], "width")).ToList();

            Assert.Equal(filas.Count(f => f.Porcentaje is null), svg.QuerySelectorAll("[data-sin-dato]").Length);
            Assert.Equal(filas.Count(f => f.Porcentaje is not null), barras.Count);
            Assert.Equal(largos.OrderDescending(), largos);
            TodoCabe(svg);
            NadaSeEncima(svg);
        }));

    private static Gen<List<FilaDeCumplimiento>> Filas() =>
        from cuantas in Gen.Choose(1, 25)
        from filas in Fila().ListOf(cuantas)
        select filas.Select((f, i) => f with { Clave = $"ABC-{i:00}" }).ToList();

    private static Gen<FilaDeCumplimiento> Fila() =>
        from palabras in Gen.Choose(1, 20)
        from letras in Gen.Choose(1, 30)
        from porcentaje in Gen.Frequency((4, Gen.Choose(-20_000, 300_000).Select(n => (decimal?)(n / 100m))), (4, Gen.Choose(0, 12_000).Select(n => (decimal?)(n / 100m))), (1, Gen.Constant((decimal?)null)))
        from semaforo in Gen.Elements<Semaforo?>(Semaforo.Optimo, Semaforo.EnRezago, Semaforo.NoDisponible, null)
        from amarillo in Gen.Choose(0, 100)
        from verde in Gen.Choose(amarillo, 120)
        select new FilaDeCumplimiento("", string.Join(' ', Enumerable.Repeat(new string('m', letras), palabras)), "x/", porcentaje,
            "No disponible", semaforo, semaforo is null ? null : (amarillo, verde));
}
