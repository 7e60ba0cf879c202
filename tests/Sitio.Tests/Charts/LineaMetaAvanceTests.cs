using System.Globalization;
using AngleSharp.Dom;

namespace SeguimientoDesempeno.Sitio.Tests.Charts;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class LineaMetaAvanceTests(PortalDeEjemplo portal)
{
    public static TheoryData<string> Claves =>
        [.. Ejemplo.Publicaciones()[0].Fichas.Select(f => f.ClaveIndicador)];

    [Theory]
    [MemberData(nameof(Claves))]
    public void Los_numeros_que_se_leen_del_dibujo_son_los_publicados(string clave)
    {
        if (portal.Pagina($"indicadores/{clave}").QuerySelector("figure svg") is not { } grafica)
        {
            Assert.All(Resultados(clave), fila => Assert.Equal(("", ""), (fila["resultado"], fila["meta"])));
            return;
        }

        var eje = Eje.Leer(grafica);
        foreach (var fila in Resultados(clave))
        {
            var periodo = $"{fila["ejercicio"]}-T{fila["trimestre"]}";
            Comparar(eje, grafica.QuerySelector($"circle[data-periodo='{periodo}']")?.GetAttribute("cy"), fila["resultado"]);
            Comparar(eje, CentroDelRombo(grafica.QuerySelector($"path[data-serie=meta][data-periodo='{periodo}']")), fila["meta"]);
        }
    }

    [Fact]
    public void No_disponible_es_un_hueco_con_una_cruz_y_nunca_un_cero()
    {
        var grafica = portal.Pagina("indicadores/SDU-02").QuerySelector("figure svg")!;

        Assert.Null(grafica.QuerySelector("circle[data-periodo='2025-T3']"));
        Assert.NotNull(grafica.QuerySelector("path[data-serie=hueco][data-periodo='2025-T3']"));
        var xDelHueco = X(grafica.QuerySelector("path[data-serie=meta][data-periodo='2025-T3']")!);
        var trazos = grafica.QuerySelectorAll("polyline.g-avance").Select(p => p.GetAttribute("points")!.Split(' ').Select(q => Numero(q.Split(',')[0])).ToList());
        Assert.DoesNotContain(trazos, xs => xs.Min() < xDelHueco && xs.Max() > xDelHueco);
    }

    [Fact]
    public void La_linea_une_las_mediciones_de_un_indicador_semestral()
    {
        var grafica = portal.Pagina("indicadores/SPC-03").QuerySelector("figure svg")!;

        Assert.Equal(["2025-T2", "2025-T4"], grafica.QuerySelectorAll("circle[data-serie]").Select(c => c.GetAttribute("data-periodo")));
        Assert.Equal(2, grafica.QuerySelector("polyline.g-avance")!.GetAttribute("points")!.Split(' ').Length);
        Assert.Empty(grafica.QuerySelectorAll("[data-serie=hueco]"));
    }

    [Fact]
    public void El_dibujo_suelto_lleva_sus_colores_y_dice_lo_mismo()
    {
        var suelto = portal.Leer("indicadores/SPC-04/SPC-04.svg");

        Assert.Contains("T4 2025: avance 282, meta 300.", suelto, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", suelto, StringComparison.Ordinal);
        System.Xml.Linq.XDocument.Parse(suelto);
    }

    private List<Dictionary<string, string>> Resultados(string clave)
    {
        var lineas = portal.Leer($"datos/resultados.csv").TrimEnd('\n').Split('\n');
        var columnas = lineas[0].Split(',');
        // Only the columns before any free text are read, or those after it, counted from the end.
        return [.. lineas.Skip(1).Where(l => l.StartsWith(clave + ",", StringComparison.Ordinal)).Select(l =>
        {
            var celdas = l.Split(',');
            return new[] { "ejercicio", "trimestre", "meta", "resultado" }
                .ToDictionary(c => c, c => celdas[celdas.Length - (columnas.Length - Array.IndexOf(columnas, c))]);
        })];
    }

    private static void Comparar(Eje eje, string? coordenada, string esperado)
    {
        if (esperado.Length == 0)
        {
            Assert.Null(coordenada);
            return;
        }

        var leido = eje.Valor(Numero(Assert.IsType<string>(coordenada)));
        Assert.InRange(leido, Numero(esperado) - eje.Tolerancia, Numero(esperado) + eje.Tolerancia);
    }

    private static string? CentroDelRombo(IElement? rombo) =>
        rombo is null ? null : (Numero(rombo.GetAttribute("d")!.Split(' ')[1].Split('l')[0]) + 6).ToString(CultureInfo.InvariantCulture);

    private static decimal X(IElement rombo) => Numero(rombo.GetAttribute("d")!.Split(' ')[0][1..]);

    private static decimal Numero(string texto) => decimal.Parse(texto, CultureInfo.InvariantCulture);

    /// <summary>The vertical axis as a reader would use it: two guides and the numbers beside them.</summary>
    private sealed record Eje(decimal Y0, decimal V0, decimal Y1, decimal V1)
    {
        /// <summary>What two hundredths of a drawing unit are worth.</summary>
        public decimal Tolerancia => 0.02m * Math.Abs((V1 - V0) / (Y1 - Y0));

        public static Eje Leer(IElement grafica)
        {
            var marcas = grafica.QuerySelectorAll("line.g-guia, line.g-cero").Zip(
                grafica.QuerySelectorAll("text.g-marca[text-anchor=end]"),
                (linea, texto) => (Y: Numero(linea.GetAttribute("y1")!), V: Leer(texto.TextContent))).ToList();
            return new(marcas[0].Y, marcas[0].V, marcas[^1].Y, marcas[^1].V);
        }

        public decimal Valor(decimal y) => V0 + ((y - Y0) / (Y1 - Y0) * (V1 - V0));

        private static decimal Leer(string marca) => marca.Split(' ') switch
        {
            [var n, "M"] => Numero(n.Replace(",", "", StringComparison.Ordinal)) * 1_000_000,
            [var n, "mil"] => Numero(n.Replace(",", "", StringComparison.Ordinal)) * 1_000,
            [var n] => Numero(n.Replace(",", "", StringComparison.Ordinal)),
            _ => throw new FormatException(marca),
        };
    }
}
