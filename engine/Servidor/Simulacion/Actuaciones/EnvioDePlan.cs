using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>
/// Step 7.28: the Enlace answers for each indicator en rezago what the sample's plan says; in the years that the sample does
/// not tell, that it will be met within the next quarter.
/// </summary>
internal sealed class EnvioDePlan(EjemploMunicipal ejemplo, Jornada jornada, CalendarioLaboral calendario) : IActuacion
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
            if (ejemplo.Accion(partes[^1], trimestre) is not { } accion)
            {
                if (partes[0] == "fecha") valores[campo.Nombre] = Respuesta.Fecha(calendario.UltimoHabil(trimestre.UltimoMes.Mas(3)));
                continue;
            }

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
