using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>A built-in form: what a kind of task shows, asks for, and does with the answer.</summary>
internal abstract class Formulario
{
    /// <summary>Name that workflows write in «Formulario».</summary>
    public abstract string Nombre { get; }

    /// <summary>Name that people read where they choose a form.</summary>
    public virtual string Titulo => char.ToUpperInvariant(Nombre[0]) + Nombre[1..].Replace('-', ' ');

    /// <summary>Fields to fill in.</summary>
    public virtual IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) => [];

    /// <summary>Tables to decide by.</summary>
    public virtual IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) => [];

    /// <summary>Files to read or download.</summary>
    public virtual IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => [];

    /// <summary>
    /// Takes what was entered, whose fields have been checked already. Writes only when it returns no errors.
    /// </summary>
    public virtual Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando) => Recepcion.Aceptar(Campos(caso), comando);
}
