using System.Text;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>The value of an attribute of a picture: a text or a number. Without either, the attribute is not written.</summary>
internal readonly struct ValorSvg
{
    private readonly string? _texto;
    private readonly decimal? _numero;

    private ValorSvg(string? texto, decimal? numero) => (_texto, _numero) = (texto, numero);

    /// <summary>Whether there is nothing to write.</summary>
    internal bool Falta => _texto is null && _numero is null;

    public static implicit operator ValorSvg(string? texto) => new(texto, null);

    public static implicit operator ValorSvg(decimal numero) => new(null, numero);

    /// <summary>A number with two decimals at most; a text with what markup must not hold escaped.</summary>
    internal void Escribir(StringBuilder svg)
    {
        if (_numero is { } numero)
        {
            EscritorSvg.N(svg, numero);
        }
        else
        {
            svg.Append(EscritorSvg.Escapar(_texto!));
        }
    }
}
