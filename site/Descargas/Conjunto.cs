using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Descargas;

/// <summary>A tidy table of open data: one row a fact, with its dictionary.</summary>
/// <param name="Nombre">Stem of its files.</param>
/// <param name="Titulo">What it holds, for a reader.</param>
/// <param name="Llave">Columns that tell a row from all others.</param>
/// <param name="Columnas">Columns in order.</param>
/// <param name="Filas">Rows of the whole portal; cells in the order of the columns.</param>
internal sealed record Conjunto(
    string Nombre, string Titulo, IReadOnlyList<string> Llave, IReadOnlyList<ColumnaDescrita> Columnas, Func<Portal, IEnumerable<string?[]>> Filas)
{
    /// <summary>Columns whose values are the key of another table.</summary>
    internal IReadOnlyList<Referencia> Referencias { get; init; } = [];

    /// <summary>What its rows show of the fichas.</summary>
    internal required Func<Portal, Muestra> Muestra { get; init; }

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
    /// <summary>The only values that it takes; empty when it takes any.</summary>
    internal IReadOnlyList<string> Valores { get; init; } = [];

    /// <summary>Whether each row has a value.</summary>
    internal bool Obligatoria { get; init; }

    internal bool EsNumero => Tipo is "número" or "entero";
}

/// <summary>Columns that name a row of another table.</summary>
/// <param name="Columnas">Columns here.</param>
/// <param name="Conjunto">The other table.</param>
/// <param name="Otras">Its columns.</param>
internal sealed record Referencia(IReadOnlyList<string> Columnas, string Conjunto, IReadOnlyList<string> Otras);
