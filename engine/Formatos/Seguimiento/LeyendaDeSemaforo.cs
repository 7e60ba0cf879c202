using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Seguimiento;

/// <summary>The sheet that explains the traffic light.</summary>
internal static class LeyendaDeSemaforo
{
    public static Sheet Hoja()
    {
        var hoja = new Sheet("Semáforo") { Widths = [26, 90], HeaderRows = 1, Portrait = true };
        hoja.Add([Cell.Of("Semáforo", Estilos.Encabezado), Cell.Of("Significado", Estilos.Encabezado)], 20);
        foreach (var semaforo in Enum.GetValues<Semaforo>())
        {
            hoja.Add([Estilos.Celda(semaforo), Cell.Of(Significado(semaforo), Estilos.Texto)], 30);
        }

        hoja.Add([Cell.Of("Los umbrales 70, 90 y 110 son los generales; la ficha técnica de un indicador puede fijar otros.", Estilos.Nota with { Wrap = false })]);
        return hoja;
    }

    private static string Significado(Semaforo semaforo) => semaforo switch
    {
        Semaforo.EnRezago => "Cumplimiento menor que 70 %. La Contraloría solicita justificación, acción de mejora y fecha compromiso.",
        Semaforo.EnProceso => "Cumplimiento de 70 % a menos de 90 %.",
        Semaforo.Optimo => "Cumplimiento de 90 % a 110 %.",
        Semaforo.Sobrecumplimiento => "Cumplimiento mayor que 110 %. Conviene revisar si la meta es exigente.",
        Semaforo.NoDisponible => "La dependencia no entregó a tiempo la información necesaria.",
        Semaforo.NoCalculable => "El denominador de la fórmula es cero en el periodo.",
        Semaforo.SinMeta => "Hay resultado y no hay meta programada para el periodo.",
        _ => "Por su frecuencia, el indicador no se mide en el periodo.",
    };
}
