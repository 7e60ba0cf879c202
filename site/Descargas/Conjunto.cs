using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Descargas;

/// <summary>A tidy table of open data: one row a fact, with its dictionary.</summary>
/// <param name="Nombre">Stem of its files.</param>
/// <param name="Titulo">What it holds, for a reader.</param>
/// <param name="Columnas">Columns in order.</param>
/// <param name="Filas">Rows of the whole portal; cells in the order of the columns.</param>
internal sealed record Conjunto(
    string Nombre, string Titulo, IReadOnlyList<ColumnaDescrita> Columnas, Func<Portal, IEnumerable<string?[]>> Filas)
{
    internal Tabla Tabla(Portal portal) => Tabla(Filas(portal));

    /// <summary>The same columns over other rows.</summary>
    internal Tabla Tabla(IEnumerable<string?[]> filas) =>
        new([.. Columnas.Select(c => new Columna(c.Nombre, c.EsNumero))], [.. filas.Select(Neutralizar)]);

    /// <summary>A text that a spreadsheet would take for a formula gets an apostrophe; numbers keep their sign.</summary>
    private string?[] Neutralizar(string?[] fila) =>
        [.. Columnas.Zip(fila, (columna, celda) =>
            !columna.EsNumero && celda is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + celda : celda)];
}

/// <summary>A column of open data.</summary>
/// <param name="Nombre">Name in the header, stable.</param>
/// <param name="Tipo">texto, número, entero or fecha.</param>
/// <param name="Descripcion">What it holds, with its unit.</param>
internal sealed record ColumnaDescrita(string Nombre, string Tipo, string Descripcion)
{
    internal bool EsNumero => Tipo is "número" or "entero";
}
