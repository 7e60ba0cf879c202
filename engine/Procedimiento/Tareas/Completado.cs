namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <summary>Names of what a completion hands to the waiting TareaHumana.</summary>
internal static class Completado
{
    public const string Resultado = "resultado";
    public const string Datos = "datos";
    public const string Usuario = "usuario";
    public const string Rol = "rol";

    /// <summary>One more sentence for the record: a folio, a file.</summary>
    public const string Nota = "nota";
}
