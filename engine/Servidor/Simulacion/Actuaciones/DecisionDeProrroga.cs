using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>Step 7.11: the Jefatura answers a discretionary request as the sample says.</summary>
internal sealed class DecisionDeProrroga(EjemploMunicipal ejemplo, Jornada jornada) : IActuacion
{
    public string Formulario => "decision-prorroga";

    public DateTimeOffset? Momento(Tarea tarea) => jornada.Desde(tarea.Creada);

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var prorroga = ejemplo.Envio(tarea.Dependencia!, Mes.Parse(tarea.Periodo)) is { Prorrogas: [var unica, ..] } ? unica : null;
        var valores = new Dictionary<string, string> { ["motivo"] = "Resuelta conforme a lo expuesto por la dependencia." };
        if (prorroga?.FechaProrrogada is { } fecha) valores["fecha"] = Respuesta.Fecha(fecha);
        yield return Respuesta.Con(vista, prorroga?.Resolucion == ResolucionDeProrroga.Aceptada ? "Conceder" : "Negar", valores);
    }
}
