namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>Names that writer and reader of the tabla de datos agree on.</summary>
internal static class FormaDeTabla
{
    public const string Captura = "Captura";
    public const string Instrucciones = "Instrucciones";

    /// <summary>Very hidden sheet that says which table this is; headings can be retyped, this cannot easily.</summary>
    public const string Sistema = "Sistema";

    /// <summary>Cell of the sheet Captura that shows dependency and month.</summary>
    public const string CeldaDePeriodo = "A2";

    public const string Formato = "TABLA_DE_DATOS";

    public const string Clave = "Clave";
    public const string Indicador = "Indicador";
    public const string Variable = "Variable";
    public const string Descripcion = "Descripción de la variable";
    public const string Unidad = "Unidad";
    public const string Corresponde = "¿Corresponde este mes?";
    public const string MesAnterior = "Valor del mes anterior";
    public const string Valor = "VALOR";
    public const string Fuente = "Fuente o medio de verificación";
    public const string Evidencia = "Evidencia (liga o nombre del archivo)";
    public const string Observacion = "Observación";

    public const int FilaDeEncabezado = 5;

    /// <summary>Longest text of source, evidence or remark, in characters.</summary>
    public const int MaxTexto = 1_000;

    public static readonly IReadOnlyList<string> Columnas =
        [Clave, Indicador, Variable, Descripcion, Unidad, Corresponde, MesAnterior, Valor, Fuente, Evidencia, Observacion];

    public static int Columna(string titulo) => 1 + Columnas.TakeWhile(c => c != titulo).Count();
}
