using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>Physical against financial progress at the period, two bars a row, with the line of 100 %.</summary>
internal static class BarrasFisicoFinanciero
{
    private const decimal Ancho = 400;
    private const decimal AltoDeFila = 62;
    private const decimal Izquierda = 46;
    private const decimal Derecha = 316;

    /// <summary>Draws rows; a missing side says so in words.</summary>
    internal static string Dibujar(string id, string titulo, IReadOnlyList<(string Rotulo, decimal? Fisico, decimal? Financiero)> filas)
    {
        var mayor = filas.SelectMany(f => new[] { f.Fisico, f.Financiero }).OfType<decimal>().Append(100).Max();
        var alto = (filas.Count * AltoDeFila) + 48;
        var svg = new EscritorSvg("grafica", Ancho, alto, id, titulo,
            string.Join(" ", filas.Select(f => $"{f.Rotulo}: físico {Decir(f.Fisico)}, financiero {Decir(f.Financiero)}.")));
        Leyenda(svg);
        var cien = X(100, mayor);
        svg.Elemento("line", ("class", "g-cien"), ("x1", cien), ("y1", 32), ("x2", cien), ("y2", alto - 18));
        svg.Texto("100 %", ("class", "g-marca"), ("x", cien), ("y", alto - 3), ("text-anchor", "middle"));
        for (var i = 0; i < filas.Count; i++)
        {
            var y = 38 + (i * AltoDeFila);
            svg.Texto(filas[i].Rotulo, ("class", "g-rotulo"), ("x", 0), ("y", y + 28));
            Barra(svg, "fisico", filas[i].Rotulo, filas[i].Fisico, y, mayor);
            Barra(svg, "financiero", filas[i].Rotulo, filas[i].Financiero, y + 24, mayor);
        }

        return svg.Terminar();
    }

    private static decimal X(decimal porcentaje, decimal mayor) => Izquierda + ((Derecha - Izquierda) * porcentaje / mayor);

    private static string Decir(decimal? porcentaje) => porcentaje is { } p ? Cifras.DeCien(p) : "sin dato";

    private static void Barra(EscritorSvg svg, string serie, string rotulo, decimal? porcentaje, decimal y, decimal mayor)
    {
        if (porcentaje is { } p)
        {
            svg.Elemento("rect", ("class", "g-" + serie), ("x", Izquierda), ("y", y), ("width", X(p, mayor) - Izquierda), ("height", 20),
                ("rx", 3), ("data-serie", serie), ("data-periodo", rotulo));
        }

        svg.Texto(Decir(porcentaje), ("class", "g-valor"), ("x", Ancho), ("y", y + 15), ("text-anchor", "end"));
    }

    private static void Leyenda(EscritorSvg svg)
    {
        svg.Elemento("rect", ("class", "g-fisico"), ("x", 0), ("y", 6), ("width", 18), ("height", 14), ("rx", 3));
        svg.Texto("Físico (resultados)", ("class", "g-marca"), ("x", 24), ("y", 18));
        svg.Elemento("rect", ("class", "g-financiero"), ("x", 196), ("y", 6), ("width", 18), ("height", 14), ("rx", 3));
        svg.Texto("Financiero (gasto)", ("class", "g-marca"), ("x", 220), ("y", 18));
    }
}
