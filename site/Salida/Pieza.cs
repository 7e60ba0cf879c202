namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>A part of the portal that is made as a whole: a page, all pages of an indicator, a table in its forms.</summary>
/// <param name="Nombre">Its name, the same in each build; without blanks.</param>
/// <param name="Depende">Print of all that it is made from: as long as it is that of the last build, its files stay. Null when only making it tells.</param>
/// <param name="Hacer">Makes its files.</param>
internal sealed record Pieza(string Nombre, string? Depende, Action<Taller> Hacer);

/// <summary>A piece as it lies in the portal.</summary>
/// <param name="Nombre">Name.</param>
/// <param name="Depende">Print of what it was made from.</param>
/// <param name="Archivos">Its files.</param>
internal sealed record PiezaHecha(string Nombre, string? Depende, IReadOnlyList<ArchivoHecho> Archivos);

/// <summary>A file as it lies in the portal.</summary>
/// <param name="Ruta">Path inside the portal.</param>
/// <param name="Largo">Length in bytes.</param>
/// <param name="Ids">Of a page, the places in it to which others may link.</param>
/// <param name="Anclas">Of a page, the places in other pages to which it links.</param>
internal sealed record ArchivoHecho(string Ruta, long Largo, IReadOnlyCollection<string> Ids, IReadOnlyCollection<string> Anclas)
{
    internal ArchivoHecho(string ruta, long largo)
        : this(ruta, largo, [], [])
    {
    }

    internal bool EsPagina => Ruta.EndsWith(".html", StringComparison.Ordinal);
}
