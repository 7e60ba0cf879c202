using System.Globalization;
using AngleSharp.Dom;

namespace SeguimientoDesempeno.Sitio.Tests.Charts;

/// <summary>Where things are on a drawing, as a reader's eye would measure it.</summary>
internal static class Medidas
{
    private const decimal AltoDeLetra = 13;

    internal static decimal Numero(IElement elemento, string atributo) => Numero(elemento.GetAttribute(atributo) ?? "0");

    internal static decimal Numero(string texto) => decimal.Parse(texto, CultureInfo.InvariantCulture);

    /// <summary>Every bar, point and foot of a text lies inside the drawing.</summary>
    internal static void TodoCabe(IElement svg)
    {
        var vista = svg.GetAttribute("viewBox")!.Split(' ').Select(Numero).ToArray();
        Assert.All(svg.QuerySelectorAll("rect"), r => Assert.True(
            Numero(r, "x") >= 0 && Numero(r, "width") >= 0 && Numero(r, "x") + Numero(r, "width") <= vista[2] && Numero(r, "y") >= 0 && Numero(r, "y") + Numero(r, "height") <= vista[3], r.OuterHtml));
        Assert.All(svg.QuerySelectorAll("text"), t => Assert.True(
            Numero(t, "x") >= 0 && Numero(t, "x") <= vista[2] && Numero(t, "y") >= AltoDeLetra - 4 && Numero(t, "y") <= vista[3], t.OuterHtml));
        Assert.All(svg.QuerySelectorAll("circle"), c => Assert.True(
            Numero(c, "cx") >= 0 && Numero(c, "cx") <= vista[2] && Numero(c, "cy") >= 0 && Numero(c, "cy") <= vista[3], c.OuterHtml));
    }

    /// <summary>No text lies on another.</summary>
    /// <param name="svg">Drawing.</param>
    /// <param name="letra">Width of a letter, in the drawing's units.</param>
    internal static void NadaSeEncima(IElement svg, decimal letra = 8)
    {
        var cajas = svg.QuerySelectorAll("text").Select(t => Caja(t, letra)).ToList();
        for (var i = 0; i < cajas.Count; i++)
        {
            for (var j = i + 1; j < cajas.Count; j++)
            {
                var (a, b) = (cajas[i], cajas[j]);
                Assert.False(
                    a.Izquierda < b.Derecha && b.Izquierda < a.Derecha && a.Arriba < b.Abajo && b.Arriba < a.Abajo,
                    $"«{a.Texto}» y «{b.Texto}» se enciman.");
            }
        }
    }

    private static (string Texto, decimal Izquierda, decimal Derecha, decimal Arriba, decimal Abajo) Caja(IElement texto, decimal letra)
    {
        var ancho = texto.TextContent.Length * letra;
        var (x, y) = (Numero(texto, "x"), Numero(texto, "y"));
        var izquierda = texto.GetAttribute("text-anchor") switch { "end" => x - ancho, "middle" => x - (ancho / 2), _ => x };
        return (texto.TextContent, izquierda, izquierda + ancho, y - AltoDeLetra + 4, y + 2);
    }
}
