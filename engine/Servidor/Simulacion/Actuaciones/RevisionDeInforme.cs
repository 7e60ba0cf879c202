using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>Step 7.24: the Jefatura sends the second quarter's report back once, so that 7.25 is lived too, and approves the rest.</summary>
internal sealed class RevisionDeInforme(Jornada jornada) : IActuacion
{
    public string Formulario => "revision-informe";

    public DateTimeOffset? Momento(Tarea tarea) => jornada.Desde(tarea.Creada);

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var devuelve = Trimestre.Parse(tarea.Periodo).Numero == 2 && vista.Historia.All(s => s.Paso != "7.25");
        yield return Respuesta.Con(vista, devuelve ? "Con observaciones" : "Aprobar");
    }
}
