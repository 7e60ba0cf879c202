using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>
/// Step 7.14: the Enlace corrects what was captured wrong, sends what was missing on the day it exists, says so when it never
/// will, and confirms the rest.
/// </summary>
internal sealed class Corroboracion(EjemploMunicipal ejemplo, Jornada jornada, ITransactor almacen, TimeProvider reloj) : IActuacion
{
    public string Formulario => "corroboracion";

    public DateTimeOffset? Momento(Tarea tarea)
    {
        var ahora = jornada.Desde(tarea.Creada);
        if (Pendientes(tarea, HoraDeMonterrey.Fecha(ahora)).Count > 0) return ahora;
        var despues = Faltantes(tarea).Select(v => v.FechaRecepcion).Where(f => f is not null).Min();
        return despues is { } fecha ? jornada.NoAntes(fecha, tarea.Creada) : ahora;
    }

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var hoy = HoraDeMonterrey.Fecha(reloj.GetUtcNow());
        if (Pendientes(tarea, hoy).Count > 0)
        {
            var libro = LibroDelEnlace.DeLaTarea(vista, descargar).Llenar(ejemplo.Recibidos(tarea.Dependencia!, Mes.Parse(tarea.Periodo), hoy));
            yield return Respuesta.Con(vista, "Corregir con nueva tabla", null, libro.ComoArchivo(Respuesta.CampoDeArchivo(vista)));
        }
        else
        {
            yield return Respuesta.Con(vista, Faltantes(tarea).Any() ? "No se cuenta con el dato" : "Confirmar con explicación");
        }
    }

    // Values that the dependency has by that day and that are not captured as they are.
    private List<ValorCapturado> Pendientes(Tarea tarea, DateOnly dia)
    {
        var capturados = Capturados(tarea);
        return
        [
            .. ejemplo.Recibidos(tarea.Dependencia!, Mes.Parse(tarea.Periodo), dia)
                .Where(v => v.Valor is not null && capturados.GetValueOrDefault((v.ClaveIndicador, v.Variable)) != v.Valor),
        ];
    }

    private IEnumerable<ValorCapturado> Faltantes(Tarea tarea)
    {
        var capturados = Capturados(tarea);
        return ejemplo.Valores(tarea.Dependencia!, Mes.Parse(tarea.Periodo))
            .Where(v => capturados.GetValueOrDefault((v.ClaveIndicador, v.Variable)) is null);
    }

    private Dictionary<(string Indicador, string Variable), decimal?> Capturados(Tarea tarea)
    {
        var mes = Mes.Parse(tarea.Periodo);
        return almacen.Read(tx => tx.Get<IAlmacen>().Capturas.Vigentes(mes, mes))
            .ToDictionary(c => (c.Dato.ClaveIndicador, c.Dato.Variable), c => c.Dato.Valor);
    }
}
