using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Presupuestos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>Step 7.22: Planeación Presupuestal sends the file once the quarter's figures are closed, on the fifth business day.</summary>
internal sealed class RemisionDePresupuesto(
    EjemploMunicipal ejemplo, Jornada jornada, CalendarioLaboral calendario, OpcionesDelProcedimiento opciones) : IActuacion
{
    private const int DiasDeCierreContable = 4;

    public string Formulario => "presupuesto";

    public DateTimeOffset? Momento(Tarea tarea)
    {
        var siguiente = Trimestre.Parse(tarea.Periodo).UltimoMes.Siguiente;
        return jornada.NoAntes(calendario.HabilDespuesDe(calendario.PrimerHabil(siguiente), DiasDeCierreContable), tarea.Creada);
    }

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var trimestre = Trimestre.Parse(tarea.Periodo);
        var libro = ArchivoDePresupuesto.Escribir(opciones.Municipio, ejemplo.Presupuesto(trimestre));
        yield return Respuesta.Con(
            vista, vista.Resultados[0], null, new ArchivoRecibido(Respuesta.CampoDeArchivo(vista), $"presupuesto-{trimestre}.xlsx", libro));
    }
}
