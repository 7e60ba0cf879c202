namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>Alignment of a cell's content; Automatic puts text left and numbers right.</summary>
internal enum HorizontalAlignment
{
    Automatic,
    Left,
    Center,
    Right,
}
