using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;
using static SeguimientoDesempeno.Sitio.Charts.EscritorSvg;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>
/// Goal against advance by quarter. The band behind is where the indicator counts as Óptimo; a figure that is
/// No disponible or No calculable is a gap with a cross at the foot, never a zero.
/// </summary>
internal sealed class LineaMetaAvance
{
    private const decimal Ancho = 400;
    private const decimal Alto = 272;
    private const decimal Izquierda = 66;
    private const decimal Derecha = 376;
    private const decimal Arriba = 44;
    private const decimal Abajo = 222;

    private readonly IReadOnlyList<Cifra> _cifras;
    private readonly Escala _y;

    private LineaMetaAvance(IReadOnlyList<Cifra> cifras)
    {
        _cifras = cifras;
        // The whole green band is in view: a small change must not look like a leap.
        var valores = cifras.SelectMany(c => new[] { c.Valor, c.Meta, Optimo(c)?.Bajo, Optimo(c)?.Alto }).OfType<decimal>().ToList();
        _y = new Escala(valores.Count > 0 ? valores : [0, 1], Abajo, Arriba);
    }

    /// <summary>The picture of an indicator; its id is unique on a page that shows one indicator.</summary>
    internal static string Dibujar(Indicador indicador)
    {
        var linea = new LineaMetaAvance(indicador.Cifras);
        var svg = new EscritorSvg("grafica", Ancho, Alto, "meta-avance",
            $"Meta y avance: {indicador.Nombre}", Descripcion(indicador));
        linea.Bandas(svg);
        linea.Ejes(svg);
        linea.Serie(svg, "meta", c => c.Meta, esHueco: _ => false);
        linea.Serie(svg, "avance", c => c.Valor, esHueco: SinDato);
        linea.Puntos(svg);
        Leyenda(svg, hayHueco: indicador.Cifras.Any(SinDato), hayBanda: linea.HayBanda);
        return svg.Terminar();
    }

    private bool HayBanda => _cifras.Any(c => Optimo(c) is not null);

    private static bool SinDato(Cifra c) => c.Estado is EstadoResultado.NoDisponible or EstadoResultado.NoCalculable;

    private static string Descripcion(Indicador indicador) =>
        string.Join(" ", indicador.Cifras.Select(c =>
            $"{c.Trimestre}: avance {(c.Valor is { } v ? Cifras.Medida(v) : c.Semaforo.Etiqueta().ToLowerInvariant())}"
            + (c.Meta is { } m ? $", meta {Cifras.Medida(m)}." : ", sin meta.")));

    private decimal X(int i) => _cifras.Count == 1
        ? (Izquierda + Derecha) / 2
        : Izquierda + 18 + ((Derecha - Izquierda - 36) * i / (_cifras.Count - 1));

    /// <summary>Results between which compliance is green, rule D1 solved for the result.</summary>
    private static (decimal Bajo, decimal Alto)? Optimo(Cifra c)
    {
        if (c.Meta is not { } m || m == 0 || c.Ficha.Regla != "D1")
        {
            return null;
        }

        var falta = Math.Abs(m) * (100 - c.Ficha.UmbralVerdeMin) / 100;
        var sobra = Math.Abs(m) * (c.Ficha.UmbralVerdeMax - 100) / 100;
        return c.Ficha.Sentido switch
        {
            "ASCENDENTE" => (m - falta, m + sobra),
            "DESCENDENTE" => (m - sobra, m + falta),
            _ => (m - falta, m + falta),
        };
    }

    private void Bandas(EscritorSvg svg)
    {
        var tramo = new List<(decimal X, decimal Bajo, decimal Alto)>();
        for (var i = 0; i <= _cifras.Count; i++)
        {
            if (i < _cifras.Count && Optimo(_cifras[i]) is { } banda)
            {
                tramo.Add((X(i), _y.A(banda.Bajo), _y.A(banda.Alto)));
            }
            else if (i == _cifras.Count || _cifras[i].Meta is not null)
            {
                Banda(svg, tramo);
                tramo.Clear();
            }
        }
    }

    private static void Banda(EscritorSvg svg, List<(decimal X, decimal Bajo, decimal Alto)> tramo)
    {
        if (tramo.Count == 0)
        {
            return;
        }

        List<(decimal X, decimal Bajo, decimal Alto)> orilla =
            [tramo[0] with { X = tramo[0].X - 12 }, .. tramo, tramo[^1] with { X = tramo[^1].X + 12 }];
        var puntos = orilla.Select(p => $"{N(p.X)},{N(p.Alto)}")
            .Concat(orilla.AsEnumerable().Reverse().Select(p => $"{N(p.X)},{N(p.Bajo)}"));
        svg.Elemento("polygon", ("class", "g-banda"), ("points", string.Join(' ', puntos)));
    }

    private void Ejes(EscritorSvg svg)
    {
        foreach (var marca in _y.Marcas)
        {
            var y = _y.A(marca);
            svg.Elemento("line", ("class", marca == 0 ? "g-cero" : "g-guia"), ("x1", Izquierda), ("y1", y), ("x2", Derecha), ("y2", y));
            svg.Texto(Cifras.Compacta(marca), ("class", "g-marca"), ("x", Izquierda - 7), ("y", y + 4.5m), ("text-anchor", "end"));
        }

        var todas = _cifras.Count <= 6;
        for (var i = 0; i < _cifras.Count; i++)
        {
            var trimestre = _cifras[i].Trimestre;
            if (todas)
            {
                svg.Texto($"T{trimestre.Numero}", ("class", "g-marca"), ("x", X(i)), ("y", Abajo + 20), ("text-anchor", "middle"));
            }

            if (i == 0 || trimestre.Numero == 1)
            {
                svg.Texto($"{trimestre.Anio}", ("class", "g-anio"), ("x", X(i)), ("y", Abajo + (todas ? 38 : 20)), ("text-anchor", "middle"));
            }
        }
    }

    private void Serie(EscritorSvg svg, string nombre, Func<Cifra, decimal?> valor, Func<Cifra, bool> esHueco)
    {
        var tramo = new List<string>();
        for (var i = 0; i <= _cifras.Count; i++)
        {
            if (i == _cifras.Count || esHueco(_cifras[i]))
            {
                if (tramo.Count > 1)
                {
                    svg.Elemento("polyline", ("class", "g-" + nombre), ("points", string.Join(' ', tramo)));
                }

                tramo.Clear();
            }
            else if (valor(_cifras[i]) is { } v)
            {
                tramo.Add($"{N(X(i))},{N(_y.A(v))}");
            }
        }
    }

    private void Puntos(EscritorSvg svg)
    {
        for (var i = 0; i < _cifras.Count; i++)
        {
            var cifra = _cifras[i];
            if (cifra.Meta is { } meta)
            {
                Rombo(svg, X(i), _y.A(meta), cifra.Trimestre.ToString());
            }

            if (cifra.Valor is { } valor)
            {
                svg.Elemento("circle", ("class", "g-punto g-" + Etiquetas.Slug(cifra.Semaforo)), ("cx", X(i)), ("cy", _y.A(valor)), ("r", 5.5m),
                    ("data-serie", "avance"), ("data-periodo", cifra.Trimestre));
                if (_cifras.Count <= 6 || i == _cifras.Count - 1)
                {
                    EtiquetaDe(svg, i, valor);
                }
            }
            else if (SinDato(cifra))
            {
                Cruz(svg, X(i), Abajo - 9, cifra.Trimestre.ToString());
            }
        }
    }

    private void EtiquetaDe(EscritorSvg svg, int i, decimal valor)
    {
        var punto = _y.A(valor);
        var porEncima = _cifras[i].Meta is not { } meta || _y.A(meta) >= punto;
        var y = porEncima ? punto - 11 : punto + 21;
        // A label never falls on the quarter's name: at the foot it goes above whatever the goal does.
        y = y > Abajo - 2 ? punto - 11 : y;
        svg.Texto(Cifras.Compacta(valor), ("class", "g-valor"), ("x", X(i)), ("y", y), ("text-anchor", "middle"));
    }

    private static void Rombo(EscritorSvg svg, decimal x, decimal y, string? periodo) =>
        svg.Elemento("path", ("class", "g-meta-punto"), ("d", $"M{N(x)} {N(y - 6)}l6 6-6 6-6-6z"),
            ("data-serie", periodo is null ? null : "meta"), ("data-periodo", periodo));

    private static void Cruz(EscritorSvg svg, decimal x, decimal y, string? periodo) =>
        svg.Elemento("path", ("class", "g-hueco"), ("d", $"M{N(x - 5)} {N(y - 5)}l10 10m0-10l-10 10"),
            ("data-serie", periodo is null ? null : "hueco"), ("data-periodo", periodo));

    private static void Leyenda(EscritorSvg svg, bool hayHueco, bool hayBanda)
    {
        svg.Elemento("line", ("class", "g-avance"), ("x1", 12), ("y1", 15), ("x2", 32), ("y2", 15));
        svg.Elemento("circle", ("class", "g-leyenda"), ("cx", 22), ("cy", 15), ("r", 5));
        svg.Texto("Avance", ("class", "g-marca"), ("x", 38), ("y", 20));
        svg.Elemento("line", ("class", "g-meta"), ("x1", 102), ("y1", 15), ("x2", 126), ("y2", 15));
        Rombo(svg, 114, 15, null);
        svg.Texto("Meta", ("class", "g-marca"), ("x", 132), ("y", 20));
        if (hayBanda)
        {
            svg.Elemento("rect", ("class", "g-banda"), ("x", 180), ("y", 8), ("width", 20), ("height", 14));
            svg.Texto("Óptimo", ("class", "g-marca"), ("x", 206), ("y", 20));
        }

        if (hayHueco)
        {
            Cruz(svg, 278, 15, null);
            svg.Texto("Sin dato", ("class", "g-marca"), ("x", 290), ("y", 20));
        }
    }
}
