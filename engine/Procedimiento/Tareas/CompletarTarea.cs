namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <summary>Command: finish a task with one of its outcomes.</summary>
/// <param name="TareaId">Task.</param>
/// <param name="Resultado">Chosen outcome, written as the task offers it.</param>
/// <param name="Campos">What was entered, by field name; a checked box is "si".</param>
/// <param name="Archivos">Uploaded files.</param>
public sealed record CompletarTarea(
    string TareaId,
    string Resultado,
    IReadOnlyDictionary<string, string> Campos,
    IReadOnlyList<ArchivoRecibido> Archivos)
{
    /// <summary>An outcome without anything entered.</summary>
    public CompletarTarea(string tareaId, string resultado)
        : this(tareaId, resultado, new Dictionary<string, string>(), [])
    {
    }

    /// <summary>What was entered in a field, without surrounding blanks; null when it is empty.</summary>
    public string? Campo(string nombre) =>
        Campos.GetValueOrDefault(nombre)?.Trim() is { Length: > 0 } texto ? texto : null;

    /// <summary>The file uploaded in a field, or null.</summary>
    public ArchivoRecibido? Archivo(string campo) => Archivos.FirstOrDefault(a => a.Campo == campo && a.Contenido.Length > 0);
}

/// <summary>An uploaded file.</summary>
/// <param name="Campo">Name of the form's field.</param>
/// <param name="Nombre">File name as the sender has it, without folders.</param>
/// <param name="Contenido">Bytes.</param>
public sealed record ArchivoRecibido(string Campo, string Nombre, byte[] Contenido);
