using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>The shape that goes with each traffic light, so that colour is never alone: a path in 16 × 16, drawn as strokes.</summary>
internal static class Forma
{
    internal static string De(Semaforo semaforo) => semaforo switch
    {
        Semaforo.Optimo => "M3 8.5l3.5 3.5L13 4.5",
        Semaforo.Sobrecumplimiento => "M3.5 8L8 3.5 12.5 8M3.5 13L8 8.5l4.5 4.5",
        Semaforo.EnProceso => "M2.5 8h10M9 4l4 4-4 4",
        Semaforo.EnRezago => "M8 2.5v7M8 13v.5",
        Semaforo.NoDisponible => "M4 4l8 8M12 4l-8 8",
        Semaforo.NoCalculable => "M3 8h10M8 3.5v.5M8 12v.5",
        Semaforo.SinMeta => "M3.5 8h9",
        _ => "M8 4.5a3.5 3.5 0 1 0 .01 0",
    };
}
