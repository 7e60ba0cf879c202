using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>Step 7.4: the Analista sends one dependency's diagnóstico back once, so that 7.5 is lived too, and validates the rest.</summary>
internal sealed class ValidacionDeDiagnostico(Jornada jornada) : IActuacion
{
    private const string Observada = "SDU";

    public string Formulario => "validacion-diagnostico";

    public DateTimeOffset? Momento(Tarea tarea) => jornada.Desde(tarea.Creada);

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var observa = tarea.Dependencia == Observada && vista.Historia.All(s => s.Paso != "7.5");
        yield return observa
            ? Respuesta.Con(vista, "Con observaciones", new Dictionary<string, string>
            {
                ["observaciones"] = "Magnitud y evolución: falta citar la fuente de las cifras.\nSDU-06: confirmar que la frecuencia bienal es la adecuada.",
            })
            : Respuesta.Con(vista, "Validar");
    }
}
