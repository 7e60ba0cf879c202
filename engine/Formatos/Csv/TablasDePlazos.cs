using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Deadlines as tables, with the columns of plazos.csv and plazos_trimestrales.csv.</summary>
public static class TablasDePlazos
{
    private static readonly Columna[] Mensuales =
    [
        new("mes_reportado"), new("recordatorio_7_8"), new("ventana_abre"), new("dia06"), new("dia06_nombre"), new("dia06_habil"),
        new("fecha_limite"), new("prorroga_ordinaria_procede"), new("ultimo_dia_solicitar_ordinaria"),
        new("ultimo_dia_solicitar_discrecional"), new("fecha_prorrogada_ordinaria"), new("prorrogada_lectura_B"),
        new("procesamiento_dia08"), new("dia08_nombre"), new("dia08_habil"),
    ];

    private static readonly Columna[] Trimestrales =
    [
        new("trimestre"), new("cierre"), new("solicitud_presupuesto_dia30"), new("dia30_nombre"), new("solicitud_presupuesto_efectiva"),
        new("matriz_dia20"), new("dia20_nombre"), new("matriz_efectiva"), new("plan_acciones_ultimo_habil"),
        new("transparencia_30_naturales"),
    ];

    /// <summary>One row a month.</summary>
    public static Tabla De(IEnumerable<PlazosMensuales> plazos) => new(Mensuales, [.. plazos.Select(Fila)]);

    /// <summary>One row a quarter.</summary>
    public static Tabla De(IEnumerable<PlazosTrimestrales> plazos) => new(Trimestrales, [.. plazos.Select(Fila)]);

    private static string?[] Fila(PlazosMensuales p) =>
    [
        p.Mes.ToString(), Celda.De(p.Recordatorio), Celda.De(p.VentanaAbre), Celda.De(p.Dia06), NombresDeCalendario.DeDiaCorto(p.Dia06),
        Celda.De(p.Dia06EsHabil), Celda.De(p.FechaLimite), Celda.De(p.ProcedeOrdinaria), Celda.De(p.UltimoDiaOrdinaria),
        Celda.De(p.UltimoDiaDiscrecional), Celda.De(p.ProrrogadaLecturaA), Celda.De(p.ProrrogadaLecturaB), Celda.De(p.Procesamiento),
        NombresDeCalendario.DeDiaCorto(p.Procesamiento), Celda.De(p.Dia08EsHabil),
    ];

    private static string?[] Fila(PlazosTrimestrales p) =>
    [
        p.Trimestre.ToString(), Celda.De(p.Cierre), Celda.De(p.Dia30), NombresDeCalendario.DeDiaCorto(p.Dia30),
        Celda.De(p.SolicitudPresupuesto), Celda.De(p.Dia20), NombresDeCalendario.DeDiaCorto(p.Dia20), Celda.De(p.Matriz),
        Celda.De(p.PlanDeAcciones), Celda.De(p.Transparencia),
    ];
}
