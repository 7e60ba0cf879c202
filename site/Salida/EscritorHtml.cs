using System.Buffers;
using System.Text;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>A page in the making, in UTF-8. The same buffer serves one page after another.</summary>
internal sealed class EscritorHtml
{
    private static readonly SearchValues<char> Especiales = SearchValues.Create(
        "&<>\"'\r\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    private byte[] _bytes = new byte[64 * 1024];
    private int _largo;

    internal ReadOnlyMemory<byte> Escrito => _bytes.AsMemory(0, _largo);

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _largo);

    internal int Largo => _largo;

    internal void Vaciar() => _largo = 0;

    /// <summary>Markup of this project's own.</summary>
    internal void Marcado(ReadOnlySpan<char> marcado)
    {
        Caber(marcado.Length * 3);
        _largo += Encoding.UTF8.GetBytes(marcado, _bytes.AsSpan(_largo));
    }

    /// <summary>Markup of this project's own that is UTF-8 already.</summary>
    internal void Marcado(ReadOnlySpan<byte> marcado)
    {
        Caber(marcado.Length);
        marcado.CopyTo(_bytes.AsSpan(_largo));
        _largo += marcado.Length;
    }

    /// <summary>Text or the value of an attribute, whatever it holds: it can never become markup.</summary>
    internal void Texto(ReadOnlySpan<char> texto)
    {
        while (texto.IndexOfAny(Especiales) is var i and >= 0)
        {
            Marcado(texto[..i]);
            Marcado(texto[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\r' => i + 1 < texto.Length && texto[i + 1] == '\n' ? "" : "\n",
                // A control character has no place in HTML, escaped or not.
                _ => "\uFFFD",
            });
            texto = texto[(i + 1)..];
        }

        Marcado(texto);
    }

    private void Caber(int cuantos)
    {
        if (_bytes.Length - _largo < cuantos)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _largo + cuantos));
        }
    }
}
