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
    private const decimal AnchoDeLetra = 9;

    /// <summary>Most quarters of a panel, the last ones.</summary>
    private const int EnPanel = 8;

    private static readonly Marco Entero = new(Ancho: 400, Alto: 272, Izquierda: 66, Derecha: 376, Arriba: 44, Abajo: 222, Orilla: 18, Punto: 5.5m, Rombo: 6);
    private static readonly Marco Chico = new(Ancho: 200, Alto: 100, Izquierda: 42, Derecha: 194, Arriba: 8, Abajo: 80, Orilla: 10, Punto: 3.5m, Rombo: 4);

    private readonly IReadOnlyList<Cifra> _cifras;
    private readonly Marco _marco;
    private readonly Escala _y;

    private LineaMetaAvance(IReadOnlyList<Cifra> cifras, Marco marco)
    {
        (_cifras, _marco) = (cifras, marco);
        // The whole green band is in view: a small change must not look like a leap.
        var valores = cifras.SelectMany(c => new[] { c.Valor, c.Meta, Optimo(c)?.Bajo, Optimo(c)?.Alto }).OfType<decimal>().ToList();
        _y = new Escala(valores.Count > 0 ? valores : [0, 1], marco.Abajo, marco.Arriba);
    }

    /// <summary>The picture of an indicator; its id is unique on a page that shows one indicator.</summary>
    internal static string Dibujar(Indicador indicador)
    {
        var linea = new LineaMetaAvance(indicador.Cifras, Entero);
        var svg = new EscritorSvg("grafica", Entero.Ancho, Entero.Alto, "meta-avance",
            $"Meta y avance: {indicador.Nombre}", Descripcion(indicador.Cifras));
        linea.Trazar(svg);
        linea.Valores(svg);
        Leyenda(svg, hayHueco: indicador.Cifras.Any(SinDato), hayBanda: linea.HayBanda);
        return svg.Terminar();
    }

    /// <summary>The same drawing, small, for a page of many: its last quarters, without legend and without the points' values.</summary>
    internal static string DibujarPanel(Indicador indicador)
    {
        IReadOnlyList<Cifra> cifras = [.. indicador.Cifras.TakeLast(EnPanel)];
        var svg = new EscritorSvg("grafica mini", Chico.Ancho, Chico.Alto, "panel-" + indicador.Clave,
            cifras.Count > 0 ? Frases.Hallazgo(cifras[^1]) : "Sin cifras publicadas", Descripcion(cifras));
        new LineaMetaAvance(cifras, Chico).Trazar(svg);
        return svg.Terminar();
    }

    private void Trazar(EscritorSvg svg)
    {
        Bandas(svg);
        Ejes(svg);
        Serie(svg, "meta", c => c.Meta, esHueco: _ => false);
        Serie(svg, "avance", c => c.Valor, esHueco: SinDato);
        Puntos(svg);
    }

    private bool HayBanda => _cifras.Any(c => Optimo(c) is not null);

    private static bool SinDato(Cifra c) => c.Estado is EstadoResultado.NoDisponible or EstadoResultado.NoCalculable;

    private static string Descripcion(IReadOnlyList<Cifra> cifras) =>
        string.Join(" ", cifras.Select(c =>
            $"{Etiquetas.Breve(c.Trimestre)}: avance {(c.Valor is { } v ? Cifras.Medida(v) : c.Semaforo.Etiqueta().ToLowerInvariant())}"
            + (c.Meta is { } m ? $", meta {Cifras.Medida(m)}." : ", sin meta.")));

    private decimal X(int i) => _cifras.Count == 1
        ? (_marco.Izquierda + _marco.Derecha) / 2
        : _marco.Izquierda + _marco.Orilla + ((_marco.Derecha - _marco.Izquierda - (2 * _marco.Orilla)) * i / (_cifras.Count - 1));

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

    private void Banda(EscritorSvg svg, List<(decimal X, decimal Bajo, decimal Alto)> tramo)
    {
        if (tramo.Count == 0)
        {
            return;
        }

        List<(decimal X, decimal Bajo, decimal Alto)> orilla =
            [tramo[0] with { X = tramo[0].X - (_marco.Orilla * 2 / 3) }, .. tramo, tramo[^1] with { X = tramo[^1].X + (_marco.Orilla * 2 / 3) }];
        var puntos = orilla.Select(p => $"{N(p.X)},{N(p.Alto)}")
            .Concat(orilla.AsEnumerable().Reverse().Select(p => $"{N(p.X)},{N(p.Bajo)}"));
        svg.Elemento("polygon", ("class", "g-banda"), ("points", string.Join(' ', puntos)));
    }

    private void Ejes(EscritorSvg svg)
    {
        foreach (var marca in _y.Marcas.Where(m => _marco == Entero || m == 0 || m == _y.Minimo || m == _y.Maximo))
        {
            var y = _y.A(marca);
            svg.Elemento("line", ("class", marca == 0 ? "g-cero" : "g-guia"), ("x1", _marco.Izquierda), ("y1", y), ("x2", _marco.Derecha), ("y2", y));
            if (_marco == Entero || marca == _y.Minimo || marca == _y.Maximo)
            {
                svg.Texto(Cifras.Compacta(marca), ("class", "g-marca"), ("x", _marco.Izquierda - 7), ("y", y + 4.5m), ("text-anchor", "end"));
            }
        }

        if (_marco == Entero)
        {
            Trimestres(svg);
        }
        else if (_cifras.Count > 0)
        {
            Extremo(svg, 0, _cifras.Count == 1 ? "middle" : "start");
            if (_cifras.Count > 1)
            {
                Extremo(svg, _cifras.Count - 1, "end");
            }
        }
    }

    private void Extremo(EscritorSvg svg, int i, string ancla) => svg.Texto(
        Etiquetas.Breve(_cifras[i].Trimestre), ("class", "g-marca"),
        ("x", ancla switch { "start" => _marco.Izquierda, "end" => _marco.Derecha, _ => X(i) }), ("y", _marco.Abajo + 16), ("text-anchor", ancla));

    private void Trimestres(EscritorSvg svg)
    {
        var todas = _cifras.Count <= 6;
        for (var i = 0; i < _cifras.Count; i++)
        {
            var trimestre = _cifras[i].Trimestre;
            if (todas)
            {
                svg.Texto($"T{trimestre.Numero}", ("class", "g-marca"), ("x", X(i)), ("y", _marco.Abajo + 20), ("text-anchor", "middle"));
            }

            if (i == 0 || trimestre.Numero == 1)
            {
                svg.Texto($"{trimestre.Anio}", ("class", "g-anio"), ("x", X(i)), ("y", _marco.Abajo + (todas ? 38 : 20)), ("text-anchor", "middle"));
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
                Rombo(svg, X(i), _y.A(meta), _marco.Rombo, cifra.Trimestre.ToString());
            }

            if (cifra.Valor is { } valor)
            {
                svg.Elemento("circle", ("class", "g-punto g-" + Etiquetas.Slug(cifra.Semaforo)), ("cx", X(i)), ("cy", _y.A(valor)), ("r", _marco.Punto),
                    ("data-serie", "avance"), ("data-periodo", cifra.Trimestre.ToString()));
            }
            else if (SinDato(cifra))
            {
                Cruz(svg, X(i), _marco.Abajo - _marco.Rombo - 3, _marco.Punto, cifra.Trimestre.ToString());
            }
        }
    }

    /// <summary>The value of every point where they have room beside each other; if not, that of the last.</summary>
    private void Valores(EscritorSvg svg)
    {
        var letreros = _cifras.Select(c => c.Valor is { } v ? Cifras.Compacta(v) : "").ToList();
        var caben = _cifras.Count < 2 || (letreros.Max(l => l.Length) * AnchoDeLetra) + 10 <= X(1) - X(0);
        for (var i = 0; i < _cifras.Count; i++)
        {
            if (_cifras[i].Valor is { } valor && (caben || i == _cifras.Count - 1))
            {
                EtiquetaDe(svg, i, valor);
            }
        }
    }

    private void EtiquetaDe(EscritorSvg svg, int i, decimal valor)
    {
        var punto = _y.A(valor);
        var porEncima = _cifras[i].Meta is not { } meta || _y.A(meta) >= punto;
        var y = porEncima ? punto - 11 : punto + 21;
        // A label never falls on the quarter's name: at the foot it goes above whatever the goal does.
        y = y > _marco.Abajo - 2 ? punto - 11 : y;
        var letrero = Cifras.Compacta(valor);
        // Nor on the numbers of the axis.
        var x = Math.Max(X(i), _marco.Izquierda + (letrero.Length * AnchoDeLetra / 2));
        svg.Texto(letrero, ("class", "g-valor"), ("x", x), ("y", y), ("text-anchor", "middle"));
    }

    private static void Rombo(EscritorSvg svg, decimal x, decimal y, decimal r, string? periodo) =>
        svg.Elemento("path", ("class", "g-meta-punto"), ("d", $"M{N(x)} {N(y - r)}l{N(r)} {N(r)}-{N(r)} {N(r)}-{N(r)}-{N(r)}z"),
            ("data-serie", periodo is null ? null : "meta"), ("data-periodo", periodo));

    private static void Cruz(EscritorSvg svg, decimal x, decimal y, decimal r, string? periodo) =>
        svg.Elemento("path", ("class", "g-hueco"), ("d", $"M{N(x - r)} {N(y - r)}l{N(2 * r)} {N(2 * r)}m0-{N(2 * r)}l-{N(2 * r)} {N(2 * r)}"),
            ("data-serie", periodo is null ? null : "hueco"), ("data-periodo", periodo));

    private static void Leyenda(EscritorSvg svg, bool hayHueco, bool hayBanda)
    {
        svg.Elemento("line", ("class", "g-avance"), ("x1", 12), ("y1", 15), ("x2", 32), ("y2", 15));
        svg.Elemento("circle", ("class", "g-leyenda"), ("cx", 22), ("cy", 15), ("r", 5));
        svg.Texto("Avance", ("class", "g-marca"), ("x", 38), ("y", 20));
        svg.Elemento("line", ("class", "g-meta"), ("x1", 102), ("y1", 15), ("x2", 126), ("y2", 15));
        Rombo(svg, 114, 15, Entero.Rombo, null);
        svg.Texto("Meta", ("class", "g-marca"), ("x", 132), ("y", 20));
        if (hayBanda)
        {
            svg.Elemento("rect", ("class", "g-banda"), ("x", 180), ("y", 8), ("width", 20), ("height", 14));
            svg.Texto("Óptimo", ("class", "g-marca"), ("x", 206), ("y", 20));
        }

        if (hayHueco)
        {
            Cruz(svg, 278, 15, Entero.Punto, null);
            svg.Texto("Sin dato", ("class", "g-marca"), ("x", 290), ("y", 20));
        }
    }

    /// <summary>Where the axes lie on the drawing, how far the first and last points stand from their ends, and how large the signs are.</summary>
    private sealed record Marco(
        decimal Ancho, decimal Alto, decimal Izquierda, decimal Derecha, decimal Arriba, decimal Abajo, decimal Orilla, decimal Punto, decimal Rombo);
}
