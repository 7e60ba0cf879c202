using System.Text;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Sitio.Revision;

/// <summary>
/// Reads a finished page once, from beginning to end: elements that are closed in their order and stand where they may,
/// attributes said once and quoted, ids that are unique. Its links and anchors go to <see cref="Enlaces"/>.
/// </summary>
internal sealed class RevisorDeHtml(Enlaces enlaces)
{
    private readonly List<Elemento> _abiertos = [];
    private readonly HashSet<string> _ids = [];
    private readonly HashSet<string> _textos = [];
    private readonly List<(int Desde, int Largo)> _atributos = [];
    private readonly List<Problema> _problemas = [];
    private string _pagina = "";
    private int _svg;
    private int _linea;
    private int _contado;
    private bool _detenida;

    /// <summary>What is wrong with the pages read so far.</summary>
    internal IReadOnlyList<Problema> Problemas => _problemas;

    /// <summary>Ids of the page read last.</summary>
    internal IReadOnlyCollection<string> Ids { get; private set; } = [];

    /// <param name="pagina">Its file.</param>
    /// <param name="html">The page.</param>
    /// <param name="repetidos">Parts that other pages have too: what was found right is not read again.</param>
    internal void Revisar(string pagina, ReadOnlySpan<byte> html, IReadOnlyList<TramoRepetido>? repetidos = null)
    {
        _pagina = pagina;
        _abiertos.Clear();
        _ids.Clear();
        _svg = 0;
        (_contado, _linea) = (0, 1);
        _detenida = false;
        enlaces.Empezar();
        if (!html.StartsWith("<!DOCTYPE html>"u8))
        {
            Falta(html, 0, "la página no empieza con <!DOCTYPE html>");
        }

        var i = 0;
        foreach (var tramo in repetidos ?? [])
        {
            Leer(html, i, tramo.Desde);
            Repetido(html, tramo);
            i = tramo.Hasta;
        }

        Leer(html, i, html.Length);
        if (!_detenida && _abiertos.Count > 0)
        {
            Falta(html, html.Length, $"<{_abiertos[^1].Nombre}> no se cierra");
        }

        Ids = _ids.Count > 0 ? [.. _ids] : [];
        enlaces.Anclas(pagina, Ids);
    }

    private void Leer(ReadOnlySpan<byte> html, int i, int hasta)
    {
        while (!_detenida && i < hasta && html[i..hasta].IndexOf((byte)'<') is var salto and >= 0)
        {
            i = Etiqueta(html, i + salto);
        }
    }

    /// <summary>
    /// Reads a part the first time. What is said of a broken link names the first page that has it, in alphabetical order:
    /// a page before it reads the part again.
    /// </summary>
    private void Repetido(ReadOnlySpan<byte> html, TramoRepetido tramo)
    {
        var padre = _abiertos.Count > 0 ? _abiertos[^1] : null;
        if (tramo.Parte.Buena is { } primera && primera.Padre == padre && string.CompareOrdinal(primera.Pagina, _pagina) <= 0)
        {
            return;
        }

        var antes = Anotado();
        Leer(html, tramo.Desde, tramo.Hasta);
        // What is noted for each page is looked for on each: only a part without it can be left out.
        if (!_detenida && Anotado() == antes)
        {
            tramo.Parte.Buena = (padre, _pagina);
        }
    }

    private (int Abiertos, int Ids, int Problemas, int Anclas, int Propios) Anotado() =>
        (_abiertos.Count, _ids.Count, _problemas.Count, enlaces.AnclasAjenas.Count, enlaces.Propios);

    /// <summary>Reads what begins with «&lt;» and says where it ends.</summary>
    private int Etiqueta(ReadOnlySpan<byte> html, int desde)
    {
        var resto = html[(desde + 1)..];
        if (resto.Length > 0 && resto[0] == '!')
        {
            var fin = resto.StartsWith("!--"u8) ? resto.IndexOf("-->"u8) + 2 : resto.IndexOf((byte)'>');
            return fin < 2 ? Falta(html, desde, "un comentario no se cierra") : desde + 2 + fin;
        }

        if (_abiertos.Count > 0 && _abiertos[^1].CierraAqui(resto))
        {
            return Cerrar(html, desde, _abiertos[^1]);
        }

        var cierra = resto.Length > 0 && resto[0] == '/';
        var nombre = Nombre(resto[(cierra ? 1 : 0)..]);
        if (nombre.IsEmpty)
        {
            return Falta(html, desde, "hay un «<» que no empieza un elemento");
        }

        if (Elemento.De(nombre) is not { } elemento)
        {
            return Falta(html, desde, $"<{Encoding.UTF8.GetString(nombre)}> no es un elemento que el portal use");
        }

        return cierra ? Cerrar(html, desde, elemento) : Abrir(html, desde, elemento, desde + 1 + nombre.Length);
    }

    private int Cerrar(ReadOnlySpan<byte> html, int desde, Elemento elemento)
    {
        if (_abiertos.Count == 0 || _abiertos[^1] != elemento)
        {
            return Falta(html, desde, $"</{elemento.Nombre}> cierra lo que no está abierto" + (_abiertos.Count > 0 ? $"; falta </{_abiertos[^1].Nombre}>" : ""));
        }

        _abiertos.RemoveAt(_abiertos.Count - 1);
        _svg -= elemento.Nombre == "svg" ? 1 : 0;
        return desde + html[desde..].IndexOf((byte)'>') + 1;
    }

    private int Abrir(ReadOnlySpan<byte> html, int desde, Elemento elemento, int i)
    {
        var padre = _abiertos.Count > 0 ? _abiertos[^1] : null;
        if (_svg == 0 && elemento.FaltaEn(padre) is { } lugar)
        {
            Falta(html, desde, lugar);
        }

        if (elemento.Nombre == "a" && _svg == 0 && _abiertos.Contains(elemento))
        {
            Falta(html, desde, "un enlace está dentro de otro");
        }

        i = Atributos(html, desde, i, out var seCierraSolo);
        if (seCierraSolo && _svg == 0)
        {
            Falta(html, desde, $"<{elemento.Nombre}/> no se cierra así en HTML");
        }

        if (seCierraSolo || elemento.Vacio)
        {
            return i;
        }

        _abiertos.Add(elemento);
        _svg += elemento.Nombre == "svg" ? 1 : 0;
        return elemento.EsCrudo && html[i..].IndexOf("</"u8) is var fin and >= 0 ? i + fin : i;
    }

    private int Atributos(ReadOnlySpan<byte> html, int desde, int i, out bool seCierraSolo)
    {
        seCierraSolo = false;
        _atributos.Clear();
        while (true)
        {
            while (i < html.Length && html[i] is (byte)' ' or (byte)'\n' or (byte)'\t')
            {
                i++;
            }

            if (i >= html.Length || html[i] == '<')
            {
                return Falta(html, desde, "un elemento queda sin «>»");
            }

            if (html[i] == '>')
            {
                return i + 1;
            }

            if (html[i] == '/' && i + 1 < html.Length && html[i + 1] == '>')
            {
                seCierraSolo = true;
                return i + 2;
            }

            var largo = html[i..].IndexOfAny(" =>\n\""u8);
            if (largo <= 0)
            {
                return Falta(html, desde, "un atributo no se entiende");
            }

            Unico(html, desde, i, largo);
            var nombre = html.Slice(i, largo);
            i += largo;
            if (html[i] == '=')
            {
                var fin = i + 2 < html.Length && html[i + 1] == '"' ? html[(i + 2)..].IndexOf((byte)'"') : -1;
                if (fin < 0)
                {
                    return Falta(html, desde, $"el valor de {Encoding.UTF8.GetString(nombre)} no está entre comillas");
                }

                Valor(html, desde, nombre, html.Slice(i + 2, fin));
                i += fin + 3;
            }
        }
    }

    private void Unico(ReadOnlySpan<byte> html, int desde, int inicio, int largo)
    {
        foreach (var (otro, suLargo) in _atributos)
        {
            if (suLargo == largo && html.Slice(otro, largo).SequenceEqual(html.Slice(inicio, largo)))
            {
                Falta(html, desde, $"el atributo {Encoding.UTF8.GetString(html.Slice(inicio, largo))} está dos veces");
            }
        }

        _atributos.Add((inicio, largo));
    }

    private void Valor(ReadOnlySpan<byte> html, int desde, ReadOnlySpan<byte> nombre, ReadOnlySpan<byte> valor)
    {
        if (nombre.SequenceEqual("href"u8) || nombre.SequenceEqual("src"u8))
        {
            if (enlaces.Anotar(_pagina, valor, Linea(html, desde)) is { } roto)
            {
                _problemas.Add(new("ENLACE_ROTO", roto, new Lugar(_pagina, Linea: Linea(html, desde))));
            }
        }
        else if (nombre.SequenceEqual("id"u8) && (valor.IsEmpty || !_ids.Add(Texto(valor))))
        {
            Falta(html, desde, valor.IsEmpty ? "hay un id vacío" : $"el id «{Encoding.UTF8.GetString(valor)}» está dos veces");
        }
    }

    /// <summary>The same ids come in page after page: each is kept once.</summary>
    private string Texto(ReadOnlySpan<byte> valor)
    {
        Span<char> letras = valor.Length <= 256 ? stackalloc char[256] : new char[valor.Length];
        letras = letras[..Encoding.UTF8.GetChars(valor, letras)];
        var porTexto = _textos.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!porTexto.TryGetValue(letras, out var texto))
        {
            _textos.Add(texto = letras.ToString());
        }

        return texto;
    }

    private static ReadOnlySpan<byte> Nombre(ReadOnlySpan<byte> html)
    {
        var i = 0;
        while (i < html.Length && (char.IsAsciiLetter((char)html[i]) || (i > 0 && char.IsAsciiDigit((char)html[i]))))
        {
            i++;
        }

        return html[..i];
    }

    /// <summary>Notes the first fault of a page and goes to its end: after it there is nothing sure to say.</summary>
    private int Falta(ReadOnlySpan<byte> html, int desde, string mensaje)
    {
        if (!_detenida)
        {
            _problemas.Add(new("HTML_INVALIDO", mensaje, new Lugar(_pagina, Linea: Linea(html, desde))));
        }

        _detenida = true;
        return html.Length;
    }

    /// <summary>Line of a place of the page; it goes on from the place asked for before, for a page is read from beginning to end.</summary>
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
