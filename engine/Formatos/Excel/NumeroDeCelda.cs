using SeguimientoDesempeno.Formatos.Archivos;

namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>A cell where a number belongs: the number, nothing (empty cell), or why it is not one.</summary>
/// <param name="Numero">The number; null when empty or not a number.</param>
/// <param name="Codigo">Code of the problem, or null.</param>
/// <param name="Mensaje">What was found, without a final full stop; null without problem.</param>
internal readonly record struct NumeroDeCelda(decimal? Numero, string? Codigo = null, string? Mensaje = null)
{
    /// <param name="celda">The cell.</param>
    /// <param name="entero">Whether only whole numbers make sense, which settles some doubtful texts.</param>
    public static NumeroDeCelda Leer(ReadCell celda, bool entero) => celda.Kind switch
    {
        ReadCellKind.Empty when celda.Formula => new(null, "FORMULA_SIN_VALOR", "Se encontró una fórmula sin resultado guardado"),
        ReadCellKind.Empty => new(null),
        ReadCellKind.Number => new(celda.Number),
        ReadCellKind.Date => new(null, "FECHA_EN_NUMERO", "Se encontró una fecha"),
        ReadCellKind.Boolean => new(null, "TEXTO_EN_NUMERO", $"Se encontró {celda.Text}"),
        ReadCellKind.Error => new(null, "ERROR_EN_CELDA", $"Se encontró «{Recorte(celda.Text)}», que no es un valor utilizable"),
        _ => DeTexto(celda.Text, entero),
    };

    /// <summary>The same for a field of a text file.</summary>
    public static NumeroDeCelda DeTexto(string texto, bool entero) => NumeroEscrito.Leer(texto, entero, out var numero) switch
    {
        LecturaDeNumero.Numero => new(numero),
        LecturaDeNumero.Ambiguo => new(null, "NUMERO_AMBIGUO", $"Se encontró el texto «{Recorte(texto)}», que puede leerse de dos maneras"),
        _ => new(null, "TEXTO_EN_NUMERO", $"Se encontró el texto «{Recorte(texto)}»"),
    };

    private static string Recorte(string texto) => texto.Length <= 40 ? texto : texto[..40] + "…";
}
