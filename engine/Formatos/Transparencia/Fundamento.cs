namespace SeguimientoDesempeno.Formatos.Transparencia;

/// <summary>The legal ground of a transparency format and how long it holds.</summary>
/// <param name="Formato">Key of the format.</param>
/// <param name="Ley">Name of the law.</param>
/// <param name="Articulo">Article.</param>
/// <param name="Fraccion">Fraction.</param>
/// <param name="VigenteDesde">First day.</param>
/// <param name="VigenteHasta">Last day; null while it holds.</param>
public sealed record Fundamento(
    string Formato, string Ley, string Articulo, string Fraccion, DateOnly VigenteDesde, DateOnly? VigenteHasta)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool Vigente(DateOnly dia) => VigenteDesde <= dia && (VigenteHasta is not { } hasta || dia <= hasta);

    /// <summary>For instance <c>Ley…, artículo 95, fracción VI</c>.</summary>
    public override string ToString() => $"{Ley}, artículo {Articulo}, fracción {Fraccion}";
}
