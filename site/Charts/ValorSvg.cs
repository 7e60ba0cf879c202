namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>The value of an attribute of a picture: a text, with what markup must not hold escaped, or a number with two decimals at most.</summary>
/// <param name="Escrito">As it is written; without it, neither is the attribute.</param>
internal readonly record struct ValorSvg(string? Escrito)
{
    public static implicit operator ValorSvg(string? texto) => new(texto is null ? null : EscritorSvg.Escapar(texto));

    public static implicit operator ValorSvg(decimal numero) => new(EscritorSvg.N(numero));
}
