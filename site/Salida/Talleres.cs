using System.Collections.Concurrent;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Sitio.Revision;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>Makes pieces on several threads, each with a workshop of its own, and leaves alone those that need not be made.</summary>
internal sealed class Talleres : IDisposable
{
    private readonly ThreadLocal<Taller> _talleres;
    private readonly Dictionary<string, PiezaHecha> _conservables;
    private readonly List<PiezaHecha> _conservadas = [];
    private readonly OpcionesDelSitio _opciones;
    private readonly Uri _url;

    /// <param name="portal">Model.</param>
    /// <param name="obra">Where the files go.</param>
    /// <param name="confiable">What the same generator left, as far as it can be kept; null when all must be made.</param>
    /// <param name="faltantes">Files that it left and that are no longer there.</param>
    /// <param name="opciones">How to build.</param>
    /// <param name="conservaFormas">Whether another form of a table that did not change is what it was: not when the content changed, which some forms tell too.</param>
    internal Talleres(Portal portal, Obra obra, Estado? confiable, HashSet<string> faltantes, OpcionesDelSitio opciones, bool conservaFormas)
    {
        _opciones = opciones;
        _url = new(portal.Sitio.Url);
        var repetidos = new ConcurrentDictionary<object, ParteRepetida>();
        _talleres = new(() => new(portal, obra, repetidos, conservaFormas), trackAllValues: true);
        _conservables = confiable?.Piezas.Where(p => p.Depende is not null && !p.Archivos.Any(a => faltantes.Contains(a.Ruta))).ToDictionary(p => p.Nombre) ?? [];
    }

    /// <summary>Pages drawn.</summary>
    internal int Dibujadas => _talleres.Values.Sum(t => t.Dibujadas);

    /// <summary>Files that are new or not as they were, in order.</summary>
    internal IReadOnlyList<string> Cambiados => [.. _talleres.Values.SelectMany(t => t.Cambiados).Order(StringComparer.Ordinal)];

    /// <summary>Makes what is not as in the last build; the result is in the order of the pieces.</summary>
    internal IReadOnlyList<PiezaHecha> Hacer(string fase, IReadOnlyList<Pieza> piezas)
    {
        var hechas = new PiezaHecha[piezas.Count];
        var pendientes = new List<int>();
        for (var i = 0; i < piezas.Count; i++)
        {
            if (piezas[i].Depende is { } depende && _conservables.TryGetValue(piezas[i].Nombre, out var antes) && antes.Depende == depende)
            {
                hechas[i] = antes;
                _conservadas.Add(antes);
            }
            else
            {
                pendientes.Add(i);
            }
        }

        var cuenta = 0;
        EnParalelo(pendientes.Count, n =>
        {
            hechas[pendientes[n]] = _talleres.Value!.Hacer(piezas[pendientes[n]]);
            if (Interlocked.Increment(ref cuenta) is var van && (van % 100 == 0 || van == pendientes.Count))
            {
                _opciones.Avance?.Report(new(fase, van, pendientes.Count));
            }
        });
        return hechas;
    }

    /// <summary>Makes the pages that were left alone, to see where their links lead now.</summary>
    internal void Rehacer(IReadOnlyList<Pieza> piezas)
    {
        var nombres = _conservadas.Select(p => p.Nombre).ToHashSet();
        var conservadas = piezas.Where(p => nombres.Contains(p.Nombre)).ToList();
        EnParalelo(conservadas.Count, n => _talleres.Value!.Hacer(conservadas[n]));
    }

    /// <summary>What is wrong with the pages and where links lead nowhere.</summary>
    internal IEnumerable<Problema> Revisar(HashSet<string> rutas)
    {
        var conservados = new Enlaces(_url.AbsolutePath);
        foreach (var pagina in _conservadas.SelectMany(p => p.Archivos).Where(a => a.EsPagina))
        {
            conservados.Conservar(pagina.Ruta, pagina.Ids, pagina.Anclas);
        }

        return _talleres.Values.SelectMany(t => t.Problemas)
            .OrderBy(p => p.Lugar.Archivo, StringComparer.Ordinal).ThenBy(p => p.Lugar.Linea)
            .Concat(Enlaces.Rotos([.. _talleres.Values.Select(t => t.Enlaces), conservados], rutas.Contains));
    }

    public void Dispose() => _talleres.Dispose();

    private void EnParalelo(int cuantas, Action<int> hacer) =>
        Parallel.For(0, cuantas, new ParallelOptions { MaxDegreeOfParallelism = _opciones.Hilos }, hacer);
}
