using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Palabras;
using static SeguimientoDesempeno.Sitio.Charts.EscritorSvg;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>
/// A ranking by percentage, one bar a row, with the line of 100 %. Under an indicator's bar, its own thresholds; what has no
/// percentage says why in words and has no bar.
/// </summary>
internal sealed class BarrasDeCumplimiento
{
    private const decimal Ancho = 400;
    private const decimal Derecha = 306;
    private const decimal Renglon = 18;
    private const decimal Barra = 20;
    private const decimal Aire = 20;
    private const int Letras = 36;

    private readonly decimal _tope;

    private BarrasDeCumplimiento(IEnumerable<FilaDeCumplimiento> filas) =>
        _tope = filas.Max(f => f.Porcentaje) switch { > 125 => 150, > 100 => 125, _ => 100 };

    /// <summary>Draws rows in the order given.</summary>
    /// <param name="id">Unique on the page.</param>
    /// <param name="titulo">What the picture shows.</param>
    /// <param name="filas">At least one.</param>
    internal static string Dibujar(string id, string titulo, IReadOnlyList<FilaDeCumplimiento> filas)
    {
        var barras = new BarrasDeCumplimiento(filas);
        var rotulos = filas.Select(f => Renglones.De(f.Semaforo is null ? f.Nombre : $"{f.Clave} {f.Nombre}", Letras, 3)).ToList();
        var arriba = filas.Any(f => f.Umbrales is not null) ? 28m : 0;
        var alto = arriba + rotulos.Sum(r => (r.Count * Renglon) + Barra + Aire) + 22;
        var svg = new EscritorSvg("grafica clasificacion", Ancho, alto, id, titulo, Descripcion(filas));
        if (arriba > 0)
        {
            Leyenda(svg);
        }

        var y = arriba;
        for (var i = 0; i < filas.Count; i++)
        {
            for (var n = 0; n < rotulos[i].Count; n++)
            {
                svg.Texto(rotulos[i][n], ("class", "g-rotulo"), ("x", 0), ("y", y + 13 + (n * Renglon)));
            }

            y += rotulos[i].Count * Renglon;
            barras.Fila(svg, filas[i], y);
            y += Barra + Aire;
        }

        svg.Texto("0", ("class", "g-marca"), ("x", 0), ("y", alto - 5));
        svg.Texto("50 %", ("class", "g-marca"), ("x", barras.X(50)), ("y", alto - 5), ("text-anchor", "middle"));
        svg.Texto("100 %", ("class", "g-marca"), ("x", barras.X(100)), ("y", alto - 5), ("text-anchor", "middle"));
        return svg.Terminar();
    }

    private static string Descripcion(IReadOnlyList<FilaDeCumplimiento> filas) =>
        string.Join(" ", filas.Select(f => $"{f.Nombre}: {(f.Porcentaje is { } p ? Cifras.DeCien(p) : f.Detalle.ToLowerInvariant())}."));

    private decimal X(decimal porcentaje) => Derecha * Math.Clamp(porcentaje, 0, _tope) / _tope;

    private void Fila(EscritorSvg svg, FilaDeCumplimiento fila, decimal y)
    {
        if (fila.Porcentaje is not { } porcentaje)
        {
            Marca(svg, fila.Semaforo, "g-forma g-fuera", 2, y);
            svg.Texto(fila.Detalle, ("class", "g-marca"), ("x", fila.Semaforo is null ? 0 : 24), ("y", y + 15), ("data-sin-dato", fila.Clave));
            return;
        }

        var clase = fila.Semaforo is { } s ? Etiquetas.Slug(s) : "parte";
        var largo = X(porcentaje);
        foreach (var guia in new[] { 50m, 100m })
        {
            svg.Elemento("line", ("class", guia == 100 ? "g-cien" : "g-guia"), ("x1", X(guia)), ("y1", y - 2), ("x2", X(guia)), ("y2", y + Barra + 8));
        }

        svg.Elemento("rect", ("class", $"g-tramo g-{clase}"), ("x", 0), ("y", y), ("width", largo), ("height", Barra), ("rx", 3), ("data-fila", fila.Clave));
        if (largo >= 24)
        {
            Marca(svg, fila.Semaforo, $"g-forma g-{clase}", 5, y);
        }
        else
        {
            Marca(svg, fila.Semaforo, "g-forma g-fuera", largo + 4, y);
        }

        if (porcentaje > _tope)
        {
            svg.Elemento("path", ("class", "g-corte"), ("d", $"M{N(Derecha - 20)} {N(y + Barra + 2)}l8-24M{N(Derecha - 13)} {N(y + Barra + 2)}l8-24"));
        }

        svg.Texto(Cifras.DeCien(porcentaje), ("class", "g-valor"), ("x", Ancho), ("y", y + 15), ("text-anchor", "end"));
        if (fila.Umbrales is { } umbrales)
        {
            Umbral(svg, "proceso", X(umbrales.EnProceso), y + Barra + 2);
            Umbral(svg, "optimo", X(umbrales.Optimo), y + Barra + 2);
        }
    }

    private static void Marca(EscritorSvg svg, Semaforo? semaforo, string clase, decimal x, decimal y)
    {
        if (semaforo is { } s)
        {
            svg.Elemento("path", ("class", clase), ("d", Forma.De(s)), ("transform", $"translate({N(x)} {N(y + 2)})"));
        }
    }

    private static void Umbral(EscritorSvg svg, string cual, decimal x, decimal y) =>
        svg.Elemento("path", ("class", $"g-umbral g-umbral-{cual}"), ("d", $"M{N(x)} {N(y)}l4.5 7h-9z"), ("data-umbral", cual));

    private static void Leyenda(EscritorSvg svg)
    {
        Umbral(svg, "proceso", 6, 8);
        svg.Texto("Mínimo en proceso", ("class", "g-marca"), ("x", 16), ("y", 16));
        Umbral(svg, "optimo", 196, 8);
        svg.Texto("Mínimo óptimo", ("class", "g-marca"), ("x", 206), ("y", 16));
    }
}
