using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>
/// A workflow in layers from top to bottom: each step below those that lead to it, two in a layer at most so that a phone
/// can show it, ordered so that few lines cross. A connection that goes back is told apart; one that skips layers has a
/// place in each of them.
/// </summary>
internal sealed class CapasDeFlujo
{
    private const int PasosPorCapa = 2;
    private const int Vueltas = 12;

    private readonly List<List<Lugar>> _capas = [];
    private readonly List<Tramo> _tramos = [];
    private readonly List<(Lugar De, Lugar A)> _regresos = [];

    internal CapasDeFlujo(FlujoPublicado flujo)
    {
        var nodos = flujo.Nodos.ToDictionary(n => n.Id);
        var salidas = flujo.Conexiones.Where(c => nodos.ContainsKey(c.Origen) && nodos.ContainsKey(c.Destino))
            .Select(c => (c.Origen, c.Destino)).Distinct().ToLookup(c => c.Origen, c => c.Destino);
        var (orden, regresos) = Recorrer(flujo.Nodos, salidas);
        var lugares = Colocar(orden, nodos, salidas, regresos);
        foreach (var (de, a) in orden.SelectMany(o => salidas[o].Select(d => (o, d))))
        {
            if (regresos.Contains((de, a)))
            {
                _regresos.Add((lugares[de], lugares[a]));
            }
            else
            {
                _tramos.Add(Tender(lugares[de], lugares[a]));
            }
        }

        Desenredar();
    }

    /// <summary>Layers from top to bottom, each from left to right.</summary>
    internal IReadOnlyList<IReadOnlyList<Lugar>> Capas => _capas;

    /// <summary>Connections downwards, each with the places that it passes.</summary>
    internal IReadOnlyList<Tramo> Tramos => _tramos;

    /// <summary>Connections that go back to a step done before.</summary>
    internal IReadOnlyList<(Lugar De, Lugar A)> Regresos => _regresos;

    /// <summary>Visits depth first: the order in which no step comes before those that lead to it, and what closes a loop.</summary>
    private static (List<string> Orden, HashSet<(string, string)> Regresos) Recorrer(IReadOnlyList<NodoPublicado> nodos, ILookup<string, string> salidas)
    {
        var conEntrada = salidas.SelectMany(s => s).ToHashSet();
        var (orden, abiertos, regresos) = (new List<string>(), new Dictionary<string, bool>(), new HashSet<(string, string)>());
        foreach (var nodo in nodos.OrderBy(n => conEntrada.Contains(n.Id)))
        {
            Visitar(nodo.Id);
        }

        orden.Reverse();
        return (orden, regresos);

        void Visitar(string id)
        {
            if (!abiertos.TryAdd(id, true))
            {
                return;
            }

            foreach (var destino in salidas[id].Reverse())
            {
                if (abiertos.TryGetValue(destino, out var abierto) && abierto)
                {
                    regresos.Add((id, destino));
                }
                else
                {
                    Visitar(destino);
                }
            }

            abiertos[id] = false;
            orden.Add(id);
        }
    }

    private Dictionary<string, Lugar> Colocar(
        List<string> orden, Dictionary<string, NodoPublicado> nodos, ILookup<string, string> salidas, HashSet<(string, string)> regresos)
    {
        var minimas = orden.ToDictionary(o => o, _ => 0);
        var lugares = new Dictionary<string, Lugar>();
        foreach (var id in orden)
        {
            var capa = minimas[id];
            while (capa < _capas.Count && _capas[capa].Count >= PasosPorCapa)
            {
                capa++;
            }

            while (_capas.Count <= capa)
            {
                _capas.Add([]);
            }

            _capas[capa].Add(lugares[id] = new(nodos[id], capa));
            foreach (var destino in salidas[id].Where(d => !regresos.Contains((id, d))))
            {
                minimas[destino] = Math.Max(minimas[destino], capa + 1);
            }
        }

        return lugares;
    }

    private Tramo Tender(Lugar de, Lugar a)
    {
        var pasa = Enumerable.Range(de.Capa + 1, a.Capa - de.Capa - 1).Select(capa => new Lugar(null, capa)).ToList();
        foreach (var lugar in pasa)
        {
            _capas[lugar.Capa].Add(lugar);
        }

        return new([de, .. pasa, a]);
    }

    /// <summary>Sweeps down and up, each layer ordered by the mean place of its neighbours, and keeps the best order seen.</summary>
    private void Desenredar()
    {
        var vecinos = _tramos.SelectMany(t => t.Lugares.Zip(t.Lugares.Skip(1))).ToList();
        var (arriba, abajo) = (vecinos.ToLookup(v => v.Second, v => v.First), vecinos.ToLookup(v => v.First, v => v.Second));
        Numerar();
        var mejor = _capas.ConvertAll(c => c.ToList());
        var cruces = Cruces(vecinos);
        for (var vuelta = 0; vuelta < Vueltas && cruces > 0; vuelta++)
        {
            var haciaAbajo = vuelta % 2 == 0;
            foreach (var capa in haciaAbajo ? _capas : Enumerable.Reverse(_capas))
            {
                var nueva = capa.OrderBy(l => (haciaAbajo ? arriba : abajo)[l].Select(v => v.Orden).DefaultIfEmpty(l.Orden).Average()).ToList();
                capa.Clear();
                capa.AddRange(nueva);
                Numerar();
            }

            if (Cruces(vecinos) is var ahora && ahora < cruces)
            {
                (cruces, mejor) = (ahora, _capas.ConvertAll(c => c.ToList()));
            }
        }

        for (var i = 0; i < _capas.Count; i++)
        {
            _capas[i] = mejor[i];
        }

        Numerar();
    }

    private void Numerar()
    {
        foreach (var capa in _capas)
        {
            for (var i = 0; i < capa.Count; i++)
            {
                capa[i].Orden = capa.Count == 1 ? 0.5m : (decimal)i / (capa.Count - 1);
            }
        }
    }

    private static int Cruces(List<(Lugar First, Lugar Second)> vecinos) =>
        vecinos.GroupBy(v => v.First.Capa).Sum(g => g.Sum(a => g.Count(b => a.First.Orden < b.First.Orden && a.Second.Orden > b.Second.Orden)));

    /// <summary>A place in a layer: of a step, or of a line that goes by.</summary>
    /// <param name="nodo">Step; null for a line.</param>
    /// <param name="capa">Layer, from 0.</param>
    internal sealed class Lugar(NodoPublicado? nodo, int capa)
    {
        internal NodoPublicado? Nodo => nodo;

        internal int Capa => capa;

        /// <summary>How far to the right in its layer, from 0 to 1.</summary>
        internal decimal Orden { get; set; }
    }

    /// <summary>A connection and the places it passes, from its source to its target.</summary>
    internal sealed record Tramo(IReadOnlyList<Lugar> Lugares);
}
