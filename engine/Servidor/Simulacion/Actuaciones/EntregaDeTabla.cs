using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.TablasDeDatos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>
/// Step 7.11: the Enlace fills the workbook that came with the reminder and sends it on the sample's day; where the sample
/// lists a mistake, that one goes first.
/// </summary>
internal sealed class EntregaDeTabla(EjemploMunicipal ejemplo, Jornada jornada) : IActuacion
{
    public string Formulario => "entrega";

    public DateTimeOffset? Momento(Tarea tarea) =>
        ejemplo.Envio(tarea.Dependencia!, Mes.Parse(tarea.Periodo))?.FechaEnvio is { } fecha ? jornada.NoAntes(fecha, tarea.Creada) : null;

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var mes = Mes.Parse(tarea.Periodo);
        var dependencia = tarea.Dependencia!;
        var hoy = ejemplo.Envio(dependencia, mes)!.FechaEnvio!.Value;
        var libro = LibroDelEnlace.DeLaTarea(vista, descargar).Llenar(ejemplo.Recibidos(dependencia, mes, hoy));
        foreach (var caso in ejemplo.Inconsistencias(dependencia, mes))
        {
            // Each mistake is tried in a copy of the right workbook: a refusal changes nothing.
            yield return Envio(vista, libro.ConErrores(caso.ClaveIndicador, caso.Valores));
        }

        yield return Envio(vista, libro);
    }

    private static CompletarTarea Envio(VistaDeTarea vista, LibroDelEnlace libro) =>
        Respuesta.Con(vista, vista.Resultados[0], null, libro.ComoArchivo(Respuesta.CampoDeArchivo(vista)));
}
