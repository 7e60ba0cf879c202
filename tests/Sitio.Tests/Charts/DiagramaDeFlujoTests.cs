using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Sitio.Charts;

namespace SeguimientoDesempeno.Sitio.Tests.Charts;

public sealed class DiagramaDeFlujoTests
{
    public static TheoryData<string> Flujos => [.. Directory.EnumerateFiles(Carpeta, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    private static string Carpeta => Path.Combine(Path.GetDirectoryName(Ejemplo.Contenido)!, "workflows");

    [Theory]
    [MemberData(nameof(Flujos))]
    public void Cada_flujo_del_procedimiento_se_dibuja_entero_sin_que_nada_se_encime(string nombre) => Comprobar(Leer(nombre));

    [Fact]
    public void Cualquier_flujo_se_dibuja_entero_tambien_con_ciclos_y_con_partes_sueltas()
    {
        var azar = new Random(7);
        for (var vez = 0; vez < 60; vez++)
        {
            var n = azar.Next(1, 18);
            Comprobar(new()
            {
                DefinitionId = "f",
                Version = 1,
                Nombre = "Al azar",
                Nodos = [.. Enumerable.Range(0, n).Select(i => new NodoPublicado($"n{i}", $"7.{i} {string.Join(' ', Enumerable.Repeat("palabra", i))}", "T", 0, 0, i, i % 4))],
                Conexiones = [.. Enumerable.Range(0, azar.Next(0, 2 * n)).Select(_ => new ConexionPublicada($"n{azar.Next(n)}", "Done", $"n{azar.Next(n)}"))],
            });
        }
    }

    [Fact]
    public void Lo_que_espera_se_cuenta_en_su_paso()
    {
        var flujo = Leer("b1-entrega-de-dependencia");
        var svg = Dibujo(flujo with { Nodos = [.. flujo.Nodos.Select(n => n with { Pendientes = n.Id == "P7_14_Corroborar" ? 12 : 0 })] });

        Assert.Equal(["12"], svg.QuerySelectorAll(".g-cuenta-pendientes").Select(t => t.TextContent));
    }

    private static void Comprobar(FlujoPublicado flujo)
    {
        var svg = Dibujo(flujo);
        var vista = svg.GetAttribute("viewBox")!.Split(' ').Select(Numero).ToArray();
        var cajas = svg.QuerySelectorAll("[data-nodo]").ToDictionary(r => r.GetAttribute("data-nodo")!, r => (X: Numero(r, "x"), Y: Numero(r, "y"), Ancho: Numero(r, "width"), Alto: Numero(r, "height")));

        Assert.Equal(flujo.Nodos.Select(n => n.Id).Order(StringComparer.Ordinal), cajas.Keys.Order(StringComparer.Ordinal));
        Assert.All(cajas.Values, c => Assert.True(c.X >= 0 && c.X + c.Ancho <= vista[2] && c.Y >= 0 && c.Y + c.Alto <= vista[3]));
        Assert.All(cajas.SelectMany(a => cajas.Where(b => string.CompareOrdinal(a.Key, b.Key) < 0).Select(b => (A: a.Value, B: b.Value))), p => Assert.True(
            p.A.X + p.A.Ancho < p.B.X || p.B.X + p.B.Ancho < p.A.X || p.A.Y + p.A.Alto < p.B.Y || p.B.Y + p.B.Alto < p.A.Y));
        Assert.Equal(
            flujo.Conexiones.Select(c => (c.Origen, c.Destino)).Distinct().Order(),
            svg.QuerySelectorAll("path[data-de]").Select(p => (p.GetAttribute("data-de")!, p.GetAttribute("data-a")!)).Order());
        Assert.All(svg.QuerySelectorAll("path[data-de]"), p =>
        {
            var (de, a) = (cajas[p.GetAttribute("data-de")!], cajas[p.GetAttribute("data-a")!]);
            Assert.Equal(p.ClassList.Contains("g-regreso"), de.Y >= a.Y);
            Assert.EndsWith(a.Y.ToString(CultureInfo.InvariantCulture), p.GetAttribute("d")!, StringComparison.Ordinal);
        });
    }

    private static IElement Dibujo(FlujoPublicado flujo) => new HtmlParser().ParseDocument(DiagramaDeFlujo.Dibujar(flujo)).QuerySelector("svg")!;

    private static FlujoPublicado Leer(string nombre)
    {
        var definicion = JsonNode.Parse(File.ReadAllText(Path.Combine(Carpeta, nombre + ".json")))!;
        return new()
        {
            DefinitionId = nombre,
            Version = 1,
            Nombre = (string)definicion["name"]!,
            Nodos = [.. definicion["root"]!["activities"]!.AsArray().Select(a => new NodoPublicado((string)a!["id"]!, (string?)a["metadata"]?["displayText"] ?? (string)a["id"]!, (string)a["type"]!, 0, 0, 23, 1))],
            Conexiones = [.. definicion["root"]!["connections"]!.AsArray().Select(c => new ConexionPublicada((string)c!["source"]!["activity"]!, (string)c["source"]!["port"]!, (string)c["target"]!["activity"]!))],
        };
    }

    private static decimal Numero(IElement elemento, string atributo) => Numero(elemento.GetAttribute(atributo)!);

    private static decimal Numero(string texto) => decimal.Parse(texto, CultureInfo.InvariantCulture);
}
