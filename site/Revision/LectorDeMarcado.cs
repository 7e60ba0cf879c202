using System.Net;
using System.Text;

namespace SeguimientoDesempeno.Sitio.Revision;

/// <summary>Reads markup, once and from beginning to end, and tells <see cref="RevisorDeHtml"/> the elements that it finds: attributes said once and quoted.</summary>
internal sealed class LectorDeMarcado(RevisorDeHtml revisor)
{
    private readonly List<(int Desde, int Largo)> _atributos = [];

    /// <param name="html">The page so far, which ends with the markup.</param>
    /// <param name="desde">Where the markup begins.</param>
    internal void Leer(ReadOnlySpan<byte> html, int desde)
    {
        while (!revisor.Detenida && desde < html.Length && html[desde..].IndexOf((byte)'<') is var salto and >= 0)
        {
            desde = Etiqueta(html, desde + salto);
        }
    }

    /// <summary>Reads a part that other pages have too, unless it was found right before.</summary>
    internal void Leer(ReadOnlySpan<byte> html, int desde, ParteRepetida parte)
    {
        if (!revisor.EsBuena(parte))
        {
            var antes = revisor.Anotado();
            Leer(html, desde);
            revisor.Revisada(parte, antes);
        }
    }

    /// <summary>Reads what begins with «&lt;» and says where it ends.</summary>
    private int Etiqueta(ReadOnlySpan<byte> html, int desde)
    {
        var resto = html[(desde + 1)..];
        if (resto.Length > 0 && resto[0] == '!')
        {
            var fin = resto.StartsWith("!--"u8) ? resto.IndexOf("-->"u8) + 2 : resto.IndexOf((byte)'>');
            return fin < 2 ? Falta(html, desde, "un comentario no se cierra") : desde + 2 + fin;
        }

        if (revisor.Abierto is { } abierto && abierto.CierraAqui(resto))
        {
            return Cerrar(html, desde, abierto);
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
        revisor.Cerrar(html, desde, elemento);
        return desde + html[desde..].IndexOf((byte)'>') + 1;
    }

    private int Abrir(ReadOnlySpan<byte> html, int desde, Elemento elemento, int i)
    {
        revisor.Abrir(html, desde, elemento);
        i = Atributos(html, desde, i, out var seCierraSolo);
        revisor.Entrar(html, desde, elemento, seCierraSolo);
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
        var enlace = nombre.SequenceEqual("href"u8) || nombre.SequenceEqual("src"u8);
        if (!enlace && !nombre.SequenceEqual("id"u8))
        {
            return;
        }

        Span<char> texto = valor.Length <= 512 ? stackalloc char[512] : new char[valor.Length];
        var letras = (ReadOnlySpan<char>)texto[..Encoding.UTF8.GetChars(valor, texto)];
        letras = letras.Contains('&') ? WebUtility.HtmlDecode(letras.ToString()) : letras;
        if (enlace)
        {
            revisor.Enlace(html, desde, letras);
        }
        else
        {
            revisor.Id(html, desde, letras);
        }
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

    /// <summary>Says what is wrong and goes to the end.</summary>
    private int Falta(ReadOnlySpan<byte> html, int desde, string mensaje)
    {
        revisor.Falta(html, desde, mensaje);
        return html.Length;
    }
}
