using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>Step 7.28: the Enlace answers for each indicator en rezago what the sample's plan says.</summary>
internal sealed class EnvioDePlan(EjemploMunicipal ejemplo, Jornada jornada) : IActuacion
{
    public string Formulario => "plan-acciones";

    public DateTimeOffset? Momento(Tarea tarea) => jornada.Desde(tarea.Creada);

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var trimestre = Trimestre.Parse(tarea.Periodo);
        var valores = new Dictionary<string, string>();
        foreach (var campo in vista.Campos)
        {
            // Fields are named after what they ask and the indicator: "fecha.SSP-05".
            var partes = campo.Nombre.Split('.', 2);
            if (ejemplo.Accion(partes[^1], trimestre) is not { } accion) continue;
            valores[campo.Nombre] = partes[0] switch
            {
                "justificacion" => accion.Justificacion,
                "accion" => accion.AccionDeMejora,
                "puesto" => accion.PuestoResponsable,
                "fecha" => Respuesta.Fecha(accion.FechaCompromiso),
                _ => accion.Evidencia,
            };
        }

        yield return Respuesta.Con(vista, vista.Resultados[0], valores);
    }
}
