namespace SeguimientoDesempeno.Formatos.Cambios;

/// <summary>Names that writer and reader of SEJ-PEP-24 agree on.</summary>
internal static class FormaDeSolicitud
{
    public const string Hoja = "SEJ-PEP-24";
    public const string Catalogos = "Catálogos";

    /// <summary>Very hidden sheet that says which request this is.</summary>
    public const string Sistema = "Sistema";

    public const string Formato = "SEJ_PEP_24";

    /// <summary>Longest text taken from a cell, in characters.</summary>
    public const int MaxTexto = 5_000;

    /// <summary>Cells to fill in: the name of the value, the label beside it, and what to write.</summary>
    public static readonly IReadOnlyList<(string Nombre, string Rotulo, string Ayuda)> Capturables =
    [
        (CamposDeSolicitud.Clave, "Clave del indicador", "Como está en la hoja Catálogos, por ejemplo SPC-04"),
        (CamposDeSolicitud.Tipo, "Tipo de cambio", "META, DEFINICION, BAJA u OTRO"),
        (CamposDeSolicitud.Causal, "Causal (punto 7.38)", "Clave de la hoja Catálogos, según el tipo de cambio"),
        (CamposDeSolicitud.Campo, "Dato de la ficha que cambia", "Clave de la hoja Catálogos, por ejemplo meta_anual"),
        (CamposDeSolicitud.Valor, "Valor solicitado", "El número, el texto o la clave; para una baja, BAJA"),
        (CamposDeSolicitud.Desde, "Aplica desde el trimestre", "Por ejemplo 2025-T3; no puede estar publicado"),
        (CamposDeSolicitud.Justificacion, "Justificación", "Por qué hace falta el cambio y qué documento lo acredita"),
    ];
}

/// <summary>Names of the values that a request carries, in the inbox's form and in the workbook alike.</summary>
public static class CamposDeSolicitud
{
    /// <summary>Key of the indicator.</summary>
    public const string Clave = "clave";

    /// <summary>Kind of change.</summary>
    public const string Tipo = "tipo";

    /// <summary>Cause.</summary>
    public const string Causal = "causal";

    /// <summary>Field of the ficha.</summary>
    public const string Campo = "campo";

    /// <summary>Value asked for.</summary>
    public const string Valor = "valor";

    /// <summary>First quarter in which it counts.</summary>
    public const string Desde = "desde";

    /// <summary>Why.</summary>
    public const string Justificacion = "justificacion";
}
