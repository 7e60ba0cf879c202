namespace SeguimientoDesempeno.Formatos.Archivos;

/// <summary>Outcome of reading a number that was typed as text.</summary>
internal enum LecturaDeNumero
{
    /// <summary>Only one reading makes sense.</summary>
    Numero,

    /// <summary>The separator may be of thousands or of decimals.</summary>
    Ambiguo,

    /// <summary>Not a number.</summary>
    NoEsNumero,
}
