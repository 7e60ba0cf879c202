using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Procedimiento.Resultados;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.20: computes the quarter's indicators by their fichas.</summary>
internal sealed class CalcularIndicadores(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Calcular los indicadores",
    "Calcula los indicadores del trimestre con los criterios de su ficha técnica y lo recibido hasta el corte.",
    "ANA"))
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var resultados = new ResultadosDelTrimestre(paso.Almacen, paso.Trimestre, paso.Servicios.Opciones.Faltantes).Calcular(paso.Ahora);
        var porSemaforo = resultados.CountBy(r => r.Semaforo).OrderBy(p => p.Key).ToList();
        paso.Registrar(
            $"Se calcularon {resultados.Count} indicadores del {paso.EnPalabras}: {string.Join(", ", porSemaforo.Select(p => $"{p.Value} {p.Key.Etiqueta()}"))}.",
            porSemaforo.ToDictionary(p => p.Key.ToString(), p => p.Value));
        return null;
    }
}
