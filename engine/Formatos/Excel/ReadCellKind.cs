namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>Kind of a cell's stored value.</summary>
internal enum ReadCellKind
{
    Empty,
    Text,
    Number,
    Date,
    Boolean,

    /// <summary>An error value such as #DIV/0!, or a number too large to hold.</summary>
    Error,
}
