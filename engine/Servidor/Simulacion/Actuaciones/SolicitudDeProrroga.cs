using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>
/// Step 7.11: an Enlace asks for the extension that the sample says, on its day, and for no other: the task that comes back
/// with the answer stays untouched.
/// </summary>
internal sealed class SolicitudDeProrroga(EjemploMunicipal ejemplo, Jornada jornada) : IActuacion
{
    public string Formulario => "prorroga";

    public DateTimeOffset? Momento(Tarea tarea) =>
        DelEjemplo(tarea) is { } prorroga && Jornada.El(prorroga.FechaSolicitud) > tarea.Creada
            ? jornada.NoAntes(prorroga.FechaSolicitud, tarea.Creada)
            : null;

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var prorroga = DelEjemplo(tarea)!;
        yield return Respuesta.Con(vista, vista.Resultados[0], new Dictionary<string, string>
        {
            ["tipo"] = prorroga.Tipo == TipoDeProrroga.Ordinaria ? "Ordinaria" : "Discrecional",
            ["motivo"] = prorroga.Tipo == TipoDeProrroga.Ordinaria ? "El día 06 no es hábil o es lunes." : "La información se concilia con otra área.",
        });
    }

    private Prorroga? DelEjemplo(Tarea tarea) =>
        ejemplo.Envio(tarea.Dependencia!, Mes.Parse(tarea.Periodo))?.Prorrogas is [var unica, ..] ? unica : null;
}
