using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>Stacked bars of traffic lights, one a row: how many indicators of each, with the count and shape inside.</summary>
internal static class BarrasDeSemaforos
{
    private const decimal Ancho = 400;
    private const decimal Renglon = 18;
    private const int Letras = 36;
    private const decimal Cifra = 11;

    /// <summary>Draws rows of counts; a row of nothing is left out.</summary>
    internal static string Dibujar(string id, string titulo, IReadOnlyList<(string Rotulo, Conteo Conteo)> filas)
    {
        var conDatos = filas.Where(f => f.Conteo.Total > 0).ToList();
        var conRotulo = conDatos.Count > 1;
        var maximo = conDatos.Select(f => f.Conteo.Total).DefaultIfEmpty(1).Max();
        var rotulos = conDatos.Select(f => conRotulo ? Renglones.De(f.Rotulo, Letras, 2) : []).ToList();
        var svg = new EscritorSvg("grafica barras", Ancho, conRotulo ? rotulos.Sum(r => (r.Count * Renglon) + 34) : 36, id, titulo,
            string.Join(" ", conDatos.Select(f => $"{f.Rotulo}: {Descripcion(f.Conteo)}.")));
        var y = 0m;
        for (var i = 0; i < conDatos.Count; i++)
        {
            for (var n = 0; n < rotulos[i].Count; n++)
            {
                svg.Texto(rotulos[i][n], ("class", "g-rotulo"), ("x", 0), ("y", y + 13 + (n * Renglon)));
            }

            y += rotulos[i].Count * Renglon;
            Fila(svg, conDatos[i].Conteo, y + 2, conRotulo ? 24 : 32, maximo);
            y += 34;
        }

        return svg.Terminar();
    }

    private static string Descripcion(Conteo conteo) =>
        string.Join(", ", conteo.Presentes.Select(p => $"{p.Cuantos} {p.Semaforo.Etiqueta().ToLowerInvariant()}"));

    private static void Fila(EscritorSvg svg, Conteo conteo, decimal y, decimal alto, int maximo)
    {
        var x = 0m;
        foreach (var (semaforo, cuantos) in conteo.Presentes)
        {
            var ancho = Ancho * cuantos / maximo;
            svg.Elemento("rect", ("class", "g-tramo g-" + Etiquetas.Slug(semaforo)), ("x", x + 1), ("y", y), ("width", ancho - 2), ("height", alto),
                ("rx", 3), ("data-semaforo", Etiquetas.Slug(semaforo)));
            // A shape and the count, together in the middle.
            var cifras = $"{cuantos}".Length;
            var conForma = ancho >= 27 + (cifras * Cifra);
            if (conForma)
            {
                svg.Elemento("path", ("class", "g-forma g-" + Etiquetas.Slug(semaforo)), ("d", Forma.De(semaforo)),
                    ("transform", $"translate({EscritorSvg.N(x + (ancho / 2) - 11 - (cifras * Cifra / 2))} {EscritorSvg.N(y + (alto / 2) - 8)})"));
            }

            if (ancho >= 14)
            {
                svg.Texto($"{cuantos}", ("class", "g-cuenta g-" + Etiquetas.Slug(semaforo)),
                    ("x", x + (ancho / 2) + (conForma ? 10.5m : 0)), ("y", y + (alto / 2) + 5), ("text-anchor", "middle"));
            }

            x += ancho;
        }
    }
}
