using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Formularios;

namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <summary>A task as the inbox lists it.</summary>
/// <param name="Id">Id.</param>
/// <param name="Paso">Step, "7.24".</param>
/// <param name="Titulo">What has to be done, in one line.</param>
/// <param name="Periodo">Period it is about ("2025-03", "2025-T3"), or empty.</param>
/// <param name="Dependencia">Key of the dependency it is about, if one.</param>
/// <param name="Vence">Deadline, if one.</param>
/// <param name="Vencida">Whether the deadline has passed.</param>
/// <param name="Creada">When it arrived.</param>
/// <param name="Resultado">Outcome, once finished.</param>
/// <param name="Terminada">When it was finished.</param>
public sealed record TareaEnLista(
    string Id,
    string Paso,
    string Titulo,
    string Periodo,
    string? Dependencia,
    DateTimeOffset? Vence,
    bool Vencida,
    DateTimeOffset Creada,
    string? Resultado = null,
    DateTimeOffset? Terminada = null);

/// <summary>A task as the inbox shows it to somebody who may complete it.</summary>
/// <param name="Tarea">Its line in the list.</param>
/// <param name="Roles">Names of the roles that may complete it.</param>
/// <param name="NombreDependencia">Name of the dependency it is about, if one.</param>
/// <param name="InstruccionesHtml">Instructions, safe HTML.</param>
/// <param name="Formulario">Name of the built-in form, or "campos" for one described in the workflow.</param>
/// <param name="Campos">Fields to fill in, in order.</param>
/// <param name="Resultados">Outcomes to choose from, in order.</param>
/// <param name="Documentos">Files to read or download.</param>
/// <param name="Tablas">Figures and lists needed to decide.</param>
/// <param name="Historia">What has happened so far, oldest first.</param>
/// <param name="Abierta">False once it is finished: only to be read.</param>
/// <param name="Acuse">Acknowledgement given to whoever finished it; null while it is open or when it ended by itself.</param>
public sealed record VistaDeTarea(
    TareaEnLista Tarea,
    IReadOnlyList<string> Roles,
    string? NombreDependencia,
    string InstruccionesHtml,
    string Formulario,
    IReadOnlyList<CampoDeFormulario> Campos,
    IReadOnlyList<string> Resultados,
    IReadOnlyList<DocumentoDeTarea> Documentos,
    IReadOnlyList<TablaDeVista> Tablas,
    IReadOnlyList<SucesoDeTarea> Historia,
    bool Abierta,
    Acuse? Acuse)
{
    /// <summary>The paragraph of the procedure that the task fulfils; null when the workflow does not carry it.</summary>
    public string? Procedimiento { get; init; }
}

/// <summary>A stored file that a task shows or that its completion left.</summary>
/// <param name="Id">Id of the document, to download it.</param>
/// <param name="Tipo">Kind of document.</param>
/// <param name="Nombre">File name.</param>
/// <param name="Bytes">Size.</param>
/// <param name="Sha256">Hash, lower-case hexadecimal.</param>
public sealed record DocumentoDeTarea(string Id, string Tipo, string Nombre, long Bytes, string Sha256)
{
    internal static DocumentoDeTarea De(Documento d) => new(d.Id, d.Tipo, d.Nombre, d.Bytes, d.Sha256);
}

/// <summary>A table shown with a task.</summary>
/// <param name="Titulo">Caption.</param>
/// <param name="Columnas">Header cells.</param>
/// <param name="Filas">Rows of plain text, each with as many cells as there are columns.</param>
public sealed record TablaDeVista(string Titulo, IReadOnlyList<string> Columnas, IReadOnlyList<IReadOnlyList<string>> Filas);

/// <summary>A line of the history: the record of a step.</summary>
/// <param name="Momento">When.</param>
/// <param name="Paso">Step.</param>
/// <param name="Actor">Account, or "sistema".</param>
/// <param name="Rol">Role in which it was done.</param>
/// <param name="Texto">What was done.</param>
public sealed record SucesoDeTarea(DateTimeOffset Momento, string Paso, string Actor, string Rol, string Texto);

/// <summary>A file to send to whoever asked for it.</summary>
/// <param name="Nombre">File name.</param>
/// <param name="Mime">Media type.</param>
/// <param name="Contenido">Bytes.</param>
public sealed record DocumentoParaDescargar(string Nombre, string Mime, byte[] Contenido);
