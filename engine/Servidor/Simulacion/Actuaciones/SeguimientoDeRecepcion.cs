using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>
/// The reception board: at 7.10 the Analista only watches it, since the task closes by itself at the cut; at 7.16 what is
/// there is declared integrated.
/// </summary>
internal sealed class SeguimientoDeRecepcion(Jornada jornada) : IActuacion
{
    private const string PasoDeSeguimiento = "7.10";

    public string Formulario => "tablero-de-recepcion";

    public DateTimeOffset? Momento(Tarea tarea) => tarea.Paso == PasoDeSeguimiento ? null : jornada.Desde(tarea.Creada);

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        yield return Respuesta.Con(vista, vista.Resultados[0]);
    }
}
