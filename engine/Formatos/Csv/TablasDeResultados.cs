using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Results as tables, with the columns of resultados_esperados.csv, resultados_programa_esperados.csv and vectores.csv.</summary>
public static class TablasDeResultados
{
    private static readonly Columna[] Indicadores =
    [
        new("clave_indicador"), new("ejercicio", true), new("trimestre", true), new("meta", true), new("resultado", true),
        new("cumplimiento_pct", true), new("estado"), new("semaforo"), new("nota"),
    ];

    private static readonly Columna[] Programas =
    [
        new("programa_clave"), new("trimestre", true), new("aprobado", true), new("modificado", true), new("programado_al_periodo", true),
        new("comprometido", true), new("devengado", true), new("ejercido", true), new("pagado", true),
        new("avance_financiero_anual_pct", true), new("avance_financiero_periodo_pct", true), new("indicadores_calculados", true),
        new("indicadores_no_disponibles", true), new("avance_fisico_periodo_pct", true), new("diferencia_pp", true), new("relacion"),
    ];

    private static readonly Columna[] Vectores = [new("id"), new("estado"), new("cumplimiento", true), new("semaforo")];

    /// <summary>One row an indicator.</summary>
    public static Tabla De(IEnumerable<ResultadoIndicador> resultados) => new(Indicadores, [.. resultados.Select(Fila)]);

    /// <summary>One row a programme.</summary>
    public static Tabla De(IEnumerable<ResultadoPrograma> resultados) => new(Programas, [.. resultados.Select(Fila)]);

    /// <summary>One row a case judged by rule D1.</summary>
    public static Tabla De(IEnumerable<VectorJuzgado> vectores) => new(Vectores, [.. vectores.Select(Fila)]);

    private static string?[] Fila(ResultadoIndicador r) =>
    [
        r.ClaveIndicador, Celda.De(r.Trimestre.Anio), Celda.De(r.Trimestre.Numero), Celda.De(r.Meta), Celda.De(r.Resultado, 4),
        Celda.De(r.Cumplimiento, 2), Codigo.De(r.Estado), r.Semaforo.Etiqueta(), Celda.De(r.Nota),
    ];

    private static string?[] Fila(ResultadoPrograma r) =>
    [
        r.ProgramaClave, Celda.De(r.Trimestre.Numero), Celda.De(r.Momentos?.Aprobado, 2), Celda.De(r.Momentos?.Modificado, 2),
        Celda.De(r.Momentos?.ProgramadoAlPeriodo, 2), Celda.De(r.Momentos?.Comprometido, 2), Celda.De(r.Momentos?.Devengado, 2),
        Celda.De(r.Momentos?.Ejercido, 2), Celda.De(r.Momentos?.Pagado, 2), Celda.De(r.AvanceFinancieroAnual, 2),
        Celda.De(r.AvanceFinancieroPeriodo, 2), Celda.De(r.Calculados), Celda.De(r.NoDisponibles), Celda.De(r.AvanceFisico, 2),
        Celda.De(r.Diferencia, 2), Codigo.De(r.Relacion),
    ];

    private static string?[] Fila(VectorJuzgado v) =>
        [v.Id, Codigo.De(v.Estado), Celda.De(v.Cumplimiento, 2), v.Semaforo.Etiqueta()];
}
