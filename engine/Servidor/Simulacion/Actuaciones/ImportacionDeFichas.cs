using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>The sample municipality imports no fichas: each Enlace makes the own ones. The optional task closes by itself.</summary>
internal sealed class ImportacionDeFichas : IActuacion
{
    public string Formulario => "importar-fichas";

    public DateTimeOffset? Momento(Tarea tarea) => null;

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar) => [];
}
