namespace SeguimientoDesempeno.Formatos.Archivos;

/// <summary>Something in an uploaded file that its sender can mend.</summary>
/// <param name="Codigo">Stable code of the rule, such as <c>TEXTO_EN_NUMERO</c>.</param>
/// <param name="Mensaje">What was found and what was expected, in Spanish.</param>
/// <param name="QueHacer">What the sender should do, in Spanish.</param>
/// <param name="Archivo">Name of the file as it was uploaded.</param>
/// <param name="Hoja">Sheet, where the problem has one.</param>
/// <param name="Celda">Cell or row reference such as <c>F12</c>, where the problem has one.</param>
public sealed record ProblemaDeArchivo(
    string Codigo, string Mensaje, string QueHacer, string Archivo, string? Hoja = null, string? Celda = null)
{
    /// <summary>Where it is: file, sheet and cell, as far as known.</summary>
    public string Lugar =>
        Archivo + (Hoja is null ? "" : $", hoja «{Hoja}»") + (Celda is null ? "" : $", celda {Celda}");

    /// <summary>One sentence for people: place, problem and remedy.</summary>
    public override string ToString() => $"{Lugar}: {Mensaje} {QueHacer}";
}
