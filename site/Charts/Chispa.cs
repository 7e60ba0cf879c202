using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;
using static SeguimientoDesempeno.Sitio.Charts.EscritorSvg;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>A sparkline of compliance, quarter by quarter, with the line of 100 %, between 40 and 130; a missing figure breaks it.</summary>
internal static class Chispa
{
    private const decimal Ancho = 96;
    private const decimal Alto = 32;
    private const decimal Piso = 40;
    private const decimal Tope = 130;

    /// <summary>Draws the last eight figures of an indicator.</summary>
    internal static string Dibujar(Indicador indicador)
    {
        var cifras = indicador.Cifras.TakeLast(8).ToList();
        var svg = new EscritorSvg("chispa", Ancho, Alto, "chispa-" + indicador.Clave, "Cumplimiento por trimestre",
            string.Join(" ", cifras.Select(c => $"{c.Trimestre}: {(c.Cumplimiento is { } p ? Cifras.DeCien(p) : "sin cumplimiento")}.")));
        svg.Elemento("line", ("class", "g-guia"), ("x1", 0), ("y1", Y(100)), ("x2", Ancho), ("y2", Y(100)));
        var tramo = new List<string>();
        for (var i = 0; i < cifras.Count; i++)
        {
            if (cifras[i].Cumplimiento is { } c)
            {
                tramo.Add($"{N(X(i, cifras.Count))},{N(Y(c))}");
            }
            else if (cifras[i].Estado is EstadoResultado.NoDisponible or EstadoResultado.NoCalculable)
            {
                Trazar(svg, tramo);
            }
        }

        Trazar(svg, tramo);
        for (var i = 0; i < cifras.Count; i++)
        {
            if (cifras[i].Cumplimiento is { } c)
            {
                svg.Elemento("circle", ("class", "g-punto g-" + Etiquetas.Slug(cifras[i].Semaforo)), ("cx", X(i, cifras.Count)), ("cy", Y(c)),
                    ("r", i == cifras.Count - 1 ? 4m : 3m), ("data-periodo", cifras[i].Trimestre));
            }
        }

        return svg.Terminar();
    }

    private static decimal X(int i, int cuantas) => cuantas == 1 ? Ancho / 2 : 6 + ((Ancho - 12) * i / (cuantas - 1));

    private static decimal Y(decimal cumplimiento) => Alto - 4 - ((Alto - 8) * (Math.Clamp(cumplimiento, Piso, Tope) - Piso) / (Tope - Piso));

    private static void Trazar(EscritorSvg svg, List<string> tramo)
    {
        if (tramo.Count > 1)
        {
            svg.Elemento("polyline", ("class", "g-avance"), ("points", string.Join(' ', tramo)));
        }

        tramo.Clear();
    }
}
