namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <summary>
/// The one door to people's work, for the inbox and the simulated staff alike. Every call checks by itself that the
/// person holds the role, and for an Enlace that the dependency is their own.
/// </summary>
public interface IServicioDeTareas
{
    /// <summary>Open tasks that the person may complete: earliest due first, then by id; without a deadline last.</summary>
    IReadOnlyList<TareaEnLista> MisTareas(Persona persona);

    /// <summary>Tasks of the person's roles that are finished, the latest first.</summary>
    IReadOnlyList<TareaEnLista> Historial(Persona persona, int limite = 100);

    /// <summary>A task with all that is needed to complete it; null when there is none or it is not theirs.</summary>
    VistaDeTarea? Ver(Persona persona, string tareaId);

    /// <summary>
    /// Completes a task in one transaction: checks the form, stores what came, leaves the step's record and resumes the
    /// workflow. Returns problems, and changes nothing, when something has to be mended.
    /// </summary>
    Task<RespuestaDeTarea> CompletarAsync(Persona persona, CompletarTarea comando, CancellationToken cancelacion = default);

    /// <summary>A stored file; null when there is none or it is of another dependency and the person is an Enlace.</summary>
    DocumentoParaDescargar? Descargar(Persona persona, string documentoId);
}
