using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Sitio.Revision;

/// <summary>
/// Follows a page from its beginning to its end, as it is drawn or as <see cref="LectorDeMarcado"/> reads it: elements
/// that are closed in their order and stand where they may, ids that are unique. Its links and anchors go to
/// <see cref="Enlaces"/>. What is said of a place comes with the page so far, whose lines it counts.
/// </summary>
internal sealed class RevisorDeHtml(Enlaces enlaces)
{
    private readonly List<Elemento> _abiertos = [];
    private readonly HashSet<string> _ids = [];
    private readonly HashSet<string> _textos = [];
    private readonly List<Problema> _problemas = [];
    private string _pagina = "";
    private int _svg;
    private int _linea;
    private int _contado;

    /// <summary>What is wrong with the pages seen so far.</summary>
    internal IReadOnlyList<Problema> Problemas => _problemas;

    /// <summary>Ids of the page seen last.</summary>
    internal IReadOnlyCollection<string> Ids { get; private set; } = [];

    /// <summary>The element in which what comes next stands; null at the top.</summary>
    internal Elemento? Abierto => _abiertos.Count > 0 ? _abiertos[^1] : null;

    /// <summary>Whether the page has a fault: after it there is nothing sure to say.</summary>
    internal bool Detenida { get; private set; }

    internal void Empezar(string pagina)
    {
        _pagina = pagina;
        _abiertos.Clear();
        _ids.Clear();
        _svg = 0;
        (_contado, _linea) = (0, 1);
        Detenida = false;
        enlaces.Empezar();
    }

    internal void Terminar(ReadOnlySpan<byte> html)
    {
        if (!html.StartsWith("<!DOCTYPE html>"u8))
        {
            Falta(html, 0, "la página no empieza con <!DOCTYPE html>");
        }
        else if (Abierto is { } abierto)
        {
            Falta(html, html.Length, $"<{abierto.Nombre}> no se cierra");
        }

        Ids = _ids.Count > 0 ? [.. _ids] : [];
        enlaces.Anclas(_pagina, Ids);
    }

    /// <summary>An element begins; its attributes come next.</summary>
    internal void Abrir(ReadOnlySpan<byte> html, int desde, Elemento elemento)
    {
        if (_svg > 0)
        {
            return;
        }

        if (elemento.FaltaEn(Abierto) is { } lugar)
        {
            Falta(html, desde, lugar);
        }

        if (elemento.EsEnlace && _abiertos.Contains(elemento))
        {
            Falta(html, desde, "un enlace está dentro de otro");
        }
    }

    /// <summary>Its attributes were told; what comes next is its content, unless it has none.</summary>
    /// <param name="html">The page so far.</param>
    /// <param name="desde">Where the element begins.</param>
    /// <param name="elemento">The element.</param>
    /// <param name="seCierraSolo">Whether it ends with «/&gt;», which only pictures may.</param>
    internal void Entrar(ReadOnlySpan<byte> html, int desde, Elemento elemento, bool seCierraSolo = false)
    {
        if (seCierraSolo && _svg == 0)
        {
            Falta(html, desde, $"<{elemento.Nombre}/> no se cierra así en HTML");
        }

        if (!seCierraSolo && !elemento.Vacio)
        {
            _abiertos.Add(elemento);
            _svg += elemento.EsDibujo ? 1 : 0;
        }
    }

    internal void Cerrar(ReadOnlySpan<byte> html, int desde, Elemento elemento)
    {
        if (Abierto != elemento)
        {
            Falta(html, desde, $"</{elemento.Nombre}> cierra lo que no está abierto" + (Abierto is { } abierto ? $"; falta </{abierto.Nombre}>" : ""));
            return;
        }

        _abiertos.RemoveAt(_abiertos.Count - 1);
        _svg -= elemento.EsDibujo ? 1 : 0;
    }

    /// <summary>Where the element leads.</summary>
    internal void Enlace(ReadOnlySpan<byte> html, int desde, ReadOnlySpan<char> destino)
    {
        if (!Detenida && enlaces.Anotar(_pagina, destino, Linea(html, desde)) is { } roto)
        {
            _problemas.Add(new("ENLACE_ROTO", roto, new Lugar(_pagina, Linea: Linea(html, desde))));
        }
    }

    /// <summary>The name by which links lead to the element.</summary>
    internal void Id(ReadOnlySpan<byte> html, int desde, ReadOnlySpan<char> id)
    {
        if (!Detenida && (id.IsEmpty || !_ids.Add(Texto(id))))
        {
            Falta(html, desde, id.IsEmpty ? "hay un id vacío" : $"el id «{id}» está dos veces");
        }
    }

    /// <summary>Notes the first fault of a page.</summary>
    internal void Falta(ReadOnlySpan<byte> html, int desde, string mensaje)
    {
        if (!Detenida)
        {
            _problemas.Add(new("HTML_INVALIDO", mensaje, new Lugar(_pagina, Linea: Linea(html, desde))));
        }

        Detenida = true;
    }

    /// <summary>
    /// Whether a part was found right in this element before. What is said of a broken link names the first page that has
    /// it, in alphabetical order: a page before it looks at the part again.
    /// </summary>
    internal bool EsBuena(ParteRepetida parte) =>
        parte.Buena is { } primera && primera.Padre == Abierto && string.CompareOrdinal(primera.Pagina, _pagina) <= 0;

    /// <summary>Where the page stands, for <see cref="Revisada"/>.</summary>
    internal (int Abiertos, int Ids, int Problemas, int Anclas, int Propios) Anotado() =>
        (_abiertos.Count, _ids.Count, _problemas.Count, enlaces.AnclasAjenas.Count, enlaces.Propios);

    /// <summary>A part was looked at: what is noted for each page is looked for on each, so only a part without it can be left out.</summary>
    internal void Revisada(ParteRepetida parte, (int Abiertos, int Ids, int Problemas, int Anclas, int Propios) antes)
    {
        if (!Detenida && Anotado() == antes)
        {
            parte.Buena = new(Abierto, _pagina);
        }
    }

    /// <summary>The same ids come in page after page: each is kept once.</summary>
    private string Texto(ReadOnlySpan<char> valor)
    {
        var porTexto = _textos.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!porTexto.TryGetValue(valor, out var texto))
        {
            _textos.Add(texto = valor.ToString());
        }

        return texto;
    }

    /// <summary>Line of a place of the page; it goes on from the place asked for before, for a page goes from beginning to end.</summary>
    private int Linea(ReadOnlySpan<byte> html, int desde)
    {
        if (desde < _contado)
        {
            (_contado, _linea) = (0, 1);
        }

        _linea += html[_contado..desde].Count((byte)'\n');
        _contado = desde;
        return _linea;
    }
}
