using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Revision;

/// <summary>
/// Where the links of the pages lead, each place once with the first page that names it, and the anchors that there are.
/// A thread fills one of its own; at the end they are looked at together.
/// </summary>
/// <param name="raizDelPortal">The portal's path on its host, to which a page shown at any address writes its links.</param>
internal sealed class Enlaces(string raizDelPortal)
{
    private readonly Dictionary<string, Origen> _destinos = [];
    private readonly Dictionary<string, IReadOnlyCollection<string>> _anclas = [];
    private readonly List<string> _anclasDePagina = [];

    /// <summary>Anchors of other pages that the page added last needs.</summary>
    internal IReadOnlyList<string> AnclasAjenas => _anclasDePagina;

    /// <summary>How many links of the page added last stay on it.</summary>
    internal int Propios { get; private set; }

    internal void Empezar()
    {
        _anclasDePagina.Clear();
        Propios = 0;
    }

    /// <summary>Notes a link of a page; null when it is well formed, else what is wrong with it.</summary>
    internal string? Anotar(string pagina, ReadOnlySpan<char> enlace, int linea)
    {
        if (EsExterno(enlace))
        {
            return null;
        }

        Span<char> destino = pagina.Length + enlace.Length <= 1000 ? stackalloc char[1024] : new char[pagina.Length + enlace.Length + 24];
        if (Resolver(pagina, enlace, destino) is not (> 0 and var largo))
        {
            return $"el enlace «{enlace}» no lleva a ninguna página";
        }

        var porTexto = _destinos.GetAlternateLookup<ReadOnlySpan<char>>();
        var llave = (ReadOnlySpan<char>)destino[..largo];
        if (!porTexto.TryGetValue(llave, out var escrita, out var origen))
        {
            escrita = llave.SequenceEqual(pagina) ? pagina : llave.ToString();
            _destinos[escrita] = new(pagina, linea);
        }
        else if (string.CompareOrdinal(pagina, origen.Pagina) < 0)
        {
            _destinos[escrita] = new(pagina, linea);
        }

        if (llave.StartsWith(pagina, StringComparison.Ordinal))
        {
            Propios++;
        }
        else if (llave.Contains('#'))
        {
            _anclasDePagina.Add(escrita);
        }

        return null;
    }

    /// <summary>Notes a page that stays as the last build left it: its links to files were good, and files do not vanish unseen.</summary>
    internal void Conservar(string pagina, IReadOnlyCollection<string> ids, IEnumerable<string> anclasAjenas)
    {
        Anclas(pagina, ids);
        foreach (var destino in anclasAjenas)
        {
            _destinos.TryAdd(destino, new(pagina, 1));
        }
    }

    internal void Anclas(string pagina, IReadOnlyCollection<string> ids) => _anclas[pagina] = ids;

    /// <summary>Links of several threads' pages that lead nowhere, in the order of their pages.</summary>
    /// <param name="todos">Links and anchors of each thread.</param>
    /// <param name="existe">Whether the portal has a file.</param>
    internal static IEnumerable<Problema> Rotos(IReadOnlyList<Enlaces> todos, Func<string, bool> existe) =>
        todos.SelectMany(e => e._destinos)
            .Select(d => (Destino: d.Key, Origen: d.Value, Falta: Falta(todos, d.Key, existe)))
            .Where(x => x.Falta is not null)
            .OrderBy(x => x.Origen.Pagina, StringComparer.Ordinal).ThenBy(x => x.Origen.Linea).ThenByDescending(x => x.Falta!.Value.Codigo, StringComparer.Ordinal).ThenBy(x => x.Falta!.Value.Mensaje, StringComparer.Ordinal)
            .DistinctBy(x => x.Destino)
            .Select(x => new Problema(x.Falta!.Value.Codigo, x.Falta.Value.Mensaje, new Lugar(x.Origen.Pagina, Linea: x.Origen.Linea)));

    private static (string Codigo, string Mensaje)? Falta(IReadOnlyList<Enlaces> todos, string destino, Func<string, bool> existe)
    {
        var ancla = destino.IndexOf('#', StringComparison.Ordinal);
        var archivo = ancla < 0 ? destino : destino[..ancla];
        if (!existe(archivo))
        {
            return ("ENLACE_ROTO", $"el enlace a «{archivo}» no lleva a ninguna página");
        }

        return ancla < 0 || todos.Any(e => e._anclas.TryGetValue(archivo, out var ids) && ids.Contains(destino[(ancla + 1)..]))
            ? null
            : ("ANCLA_ROTA", $"el enlace a «{destino}» lleva a una parte que no existe");
    }

    private static bool EsExterno(ReadOnlySpan<char> enlace) =>
        enlace.StartsWith("https:", StringComparison.Ordinal) || enlace.StartsWith("http:", StringComparison.Ordinal) || enlace.StartsWith("mailto:", StringComparison.Ordinal);

    /// <summary>The file, and the anchor after «#», that a link of a page names; 0 when it climbs out of the portal.</summary>
    private int Resolver(string pagina, ReadOnlySpan<char> enlace, Span<char> destino)
    {
        var ancla = enlace.IndexOf('#') is var i and >= 0 ? enlace[i..] : default;
        var camino = ancla.IsEmpty ? enlace : enlace[..^ancla.Length];
        camino = camino.IndexOf('?') is var consulta and >= 0 ? camino[..consulta] : camino;
        var largo = 0;
        if (camino.IsEmpty)
        {
            pagina.CopyTo(destino);
            largo = pagina.Length;
        }
        else
        {
            if (camino[0] != '/')
            {
                largo = pagina.LastIndexOf('/') + 1;
                pagina.AsSpan(0, largo).CopyTo(destino);
            }
            else if (camino.StartsWith(raizDelPortal, StringComparison.Ordinal))
            {
                camino = camino[raizDelPortal.Length..];
            }
            else
            {
                return 0;
            }

            if (!Bajar(camino, destino, ref largo))
            {
                return 0;
            }
        }

        ancla.CopyTo(destino[largo..]);
        return largo + (ancla.Length > 1 ? ancla.Length : 0);
    }

    private static bool Bajar(ReadOnlySpan<char> camino, Span<char> destino, ref int largo)
    {
        foreach (var rango in camino.Split('/'))
        {
            var parte = camino[rango];
            if (parte is "..")
            {
                if (largo == 0)
                {
                    return false;
                }

                largo = destino[..(largo - 1)].LastIndexOf('/') + 1;
            }
            else if (parte.Length > 0 && parte is not ".")
            {
                parte.CopyTo(destino[largo..]);
                largo += parte.Length;
                if (rango.End.Value < camino.Length)
                {
                    destino[largo++] = '/';
                }
            }
        }

        if (largo == 0 || destino[largo - 1] == '/')
        {
            "index.html".CopyTo(destino[largo..]);
            largo += "index.html".Length;
        }

        return true;
    }

    private readonly record struct Origen(string Pagina, int Linea);
}
