using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>Physical against financial progress at the period, two bars a row, with the line of 100 %.</summary>
internal static class BarrasFisicoFinanciero
{
    private const decimal Ancho = 400;
    private const decimal AltoDeFila = 56;
    private const decimal Izquierda = 46;
    private const decimal Derecha = 316;

    /// <summary>Draws rows, each with a name and what stands under it; a missing side says so in words.</summary>
    internal static string Dibujar(string id, string titulo, IReadOnlyList<(string Rotulo, string Debajo, decimal? Fisico, decimal? Financiero)> filas)
    {
        var mayor = filas.SelectMany(f => new[] { f.Fisico, f.Financiero }).OfType<decimal>().Append(100).Max();
        var alto = (filas.Count * AltoDeFila) + 44;
        var svg = new EscritorSvg("grafica", Ancho, alto, id, titulo,
            string.Join(" ", filas.Select(f => $"{f.Rotulo} {f.Debajo}".TrimEnd() + $": físico {Decir(f.Fisico)}, financiero {Decir(f.Financiero)}.")));
        Leyenda(svg);
        var cien = X(100, mayor);
        svg.Elemento("line", ("class", "g-cien"), ("x1", cien), ("y1", 32), ("x2", cien), ("y2", alto - 18));
        svg.Texto("100 %", ("class", "g-marca"), ("x", cien), ("y", alto - 3), ("text-anchor", "middle"));
        for (var i = 0; i < filas.Count; i++)
        {
            var (fila, y) = (filas[i], 38 + (i * AltoDeFila));
            svg.Texto(fila.Rotulo, ("class", "g-rotulo"), ("x", 0), ("y", y + (fila.Debajo.Length > 0 ? 16 : 24)));
            if (fila.Debajo.Length > 0)
            {
                svg.Texto(fila.Debajo, ("class", "g-marca"), ("x", 0), ("y", y + 34));
            }

            var periodo = fila.Debajo.Length > 0 ? $"{fila.Debajo}-{fila.Rotulo}" : fila.Rotulo;
            Barra(svg, "fisico", periodo, fila.Fisico, y, 20, mayor);
            Barra(svg, "financiero", periodo, fila.Financiero, y + 24, 12, mayor);
        }

        return svg.Terminar();
    }

    private static decimal X(decimal porcentaje, decimal mayor) => Izquierda + ((Derecha - Izquierda) * porcentaje / mayor);

    private static string Decir(decimal? porcentaje) => porcentaje is { } p ? Cifras.DeCien(p) : "sin dato";

    private static void Barra(EscritorSvg svg, string serie, string periodo, decimal? porcentaje, decimal y, decimal grueso, decimal mayor)
    {
        if (porcentaje is { } p)
        {
            svg.Elemento("rect", ("class", "g-" + serie), ("x", Izquierda), ("y", y), ("width", X(Math.Max(0, p), mayor) - Izquierda), ("height", grueso),
                ("rx", 3), ("data-serie", serie), ("data-periodo", periodo));
            svg.Texto(Decir(p), ("class", "g-valor"), ("x", Ancho), ("y", y + (grueso / 2) + 5), ("text-anchor", "end"));
        }
        else
        {
            svg.Texto(Decir(null), ("class", "g-marca"), ("x", Izquierda + 4), ("y", y + (grueso / 2) + 5));
        }
    }

    // Thick and thin, so that colour is never alone.
    private static void Leyenda(EscritorSvg svg)
    {
        svg.Elemento("rect", ("class", "g-fisico"), ("x", 0), ("y", 4), ("width", 18), ("height", 18), ("rx", 3));
        svg.Texto("Físico (resultados)", ("class", "g-marca"), ("x", 24), ("y", 18));
        svg.Elemento("rect", ("class", "g-financiero"), ("x", 196), ("y", 7), ("width", 18), ("height", 12), ("rx", 3));
        svg.Texto("Financiero (gasto)", ("class", "g-marca"), ("x", 220), ("y", 18));
    }
}
