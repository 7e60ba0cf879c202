using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Salida;
using static SeguimientoDesempeno.Sitio.Descargas.Celdas;

namespace SeguimientoDesempeno.Sitio.Descargas;

/// <summary>The tables that the portal offers. Names of tables and columns never change: others rely on them.</summary>
internal static class Conjuntos
{
    private static readonly ColumnaDescrita Clave = new("clave_indicador", "texto", "Clave del indicador.") { Obligatoria = true };
    private static readonly ColumnaDescrita Ejercicio = new("ejercicio", "entero", "Año fiscal.") { Obligatoria = true };
    private static readonly ColumnaDescrita Trimestre = new("trimestre", "entero", "Trimestre, de 1 a 4.") { Obligatoria = true, Valores = ["1", "2", "3", "4"] };
    private static readonly ColumnaDescrita DependenciaClave = new("dependencia_clave", "texto", "Clave de la dependencia.") { Obligatoria = true };
    private static readonly ColumnaDescrita ProgramaClave = new("programa_clave", "texto", "Clave del programa presupuestario.") { Obligatoria = true };
    private static readonly Referencia DeFicha = new(["clave_indicador", "ejercicio", "ficha_version"], "fichas", ["clave_indicador", "ejercicio", "version"]);
    private static readonly Referencia DeDependencia = new(["dependencia_clave"], "dependencias", ["dependencia_clave"]);

    internal static Conjunto Resultados { get; } = new("resultados", "Resultados por indicador y trimestre", ["clave_indicador", "ejercicio", "trimestre"],
    [
        Clave,
        new("indicador", "texto", "Nombre del indicador."),
        DependenciaClave, ProgramaClave, Ejercicio, Trimestre,
        new("unidad_medida", "texto", "Unidad de la meta y del resultado."),
        new("meta", "número", "Meta del periodo, en la unidad del indicador."),
        new("resultado", "número", "Resultado acumulado de enero al corte, con cuatro decimales."),
        new("cumplimiento_pct", "número", "Cumplimiento de la meta en porcentaje, sin tope."),
        new("estado", "texto", "CALCULADO, NO_DISPONIBLE, NO_CALCULABLE, SIN_META o NO_CORRESPONDE.") { Obligatoria = true, Valores = ["CALCULADO", "NO_DISPONIBLE", "NO_CALCULABLE", "SIN_META", "NO_CORRESPONDE"] },
        new("semaforo", "texto", "Semáforo en palabras."),
        new("nota", "texto", "Aclaración sobre los datos usados."),
        new("ficha_version", "entero", "Versión de la ficha técnica usada."),
        new("publicacion", "texto", "Publicación en la que apareció."),
    ], portal => portal.Indicadores.SelectMany(FilasDeResultados)) { Muestra = portal => new() { Cifras = portal.Indicadores.SelectMany(i => i.Cifras) }, Referencias = [DeFicha, DeDependencia] };

    internal static Conjunto Valores { get; } = new("variables", "Valores mensuales de las variables", ["clave_indicador", "ejercicio", "mes", "variable"],
    [
        Clave, Ejercicio,
        new("mes", "entero", "Mes, de 1 a 12."),
        new("variable", "texto", "V1, V2… de la fórmula."),
        new("valor", "número", "Valor recibido, en la unidad de la variable."),
        new("fecha_limite", "fecha", "Último día para entregar."),
        new("fecha_recepcion", "fecha", "Día en que se recibió."),
        new("estatus_envio", "texto", "EN_TIEMPO, PRORROGA, EXTEMPORANEA, NO_ENVIADA o PENDIENTE.") { Obligatoria = true, Valores = ["EN_TIEMPO", "PRORROGA", "EXTEMPORANEA", "NO_ENVIADA", "PENDIENTE"] },
        new("enviada_por_rol", "texto", "Rol que la envió."),
        DependenciaClave,
        new("ficha_version", "entero", "Versión de la ficha técnica."),
    ], portal => portal.Indicadores.SelectMany(FilasDeValores)) { Muestra = portal => new() { Textos = portal.Indicadores.Select(i => i.Clave) }, Referencias = [DeFicha, DeDependencia] };

    internal static Conjunto Fichas { get; } = new("fichas", "Fichas técnicas de los indicadores", ["clave_indicador", "ejercicio", "version"],
    [
        Clave, Ejercicio,
        new("version", "entero", "Versión de la ficha."),
        new("nombre", "texto", "Nombre del indicador."),
        new("definicion", "texto", "Qué mide."),
        DependenciaClave,
        new("unidad_responsable", "texto", "Unidad responsable."),
        ProgramaClave,
        new("programa", "texto", "Programa presupuestario."),
        new("nivel_mir", "texto", "FIN, PROPOSITO, COMPONENTE o ACTIVIDAD.") { Obligatoria = true, Valores = ["FIN", "PROPOSITO", "COMPONENTE", "ACTIVIDAD"] },
        new("tipo", "texto", "ESTRATEGICO o GESTION.") { Obligatoria = true, Valores = ["ESTRATEGICO", "GESTION"] },
        new("dimension", "texto", "EFICACIA, EFICIENCIA, CALIDAD o ECONOMIA.") { Obligatoria = true, Valores = ["EFICACIA", "EFICIENCIA", "CALIDAD", "ECONOMIA"] },
        new("frecuencia", "texto", "Cada cuándo se mide."),
        new("sentido", "texto", "ASCENDENTE, DESCENDENTE o NOMINAL.") { Obligatoria = true, Valores = ["ASCENDENTE", "DESCENDENTE", "NOMINAL"] },
        new("unidad_medida", "texto", "Unidad del resultado."),
        new("formula", "texto", "Fórmula con las variables V1…Vn."),
        new("variables", "texto", "Nombre de cada variable."),
        new("linea_base_valor", "número", "Línea base."),
        new("linea_base_anio", "entero", "Año de la línea base."),
        new("meta_anual", "número", "Meta del año."),
        new("medio_verificacion", "texto", "Documento o sistema que prueba los datos."),
        new("estatus", "texto", "VIGENTE o BAJA.") { Obligatoria = true, Valores = ["VIGENTE", "BAJA"] },
    ], portal => portal.Indicadores.SelectMany(FilasDeFichas)) { Muestra = portal => new() { Indicadores = portal.Indicadores }, Referencias = [DeDependencia] };

    internal static Conjunto Programas { get; } = new("programas", "Avance físico y financiero de los programas", ["programa_clave", "ejercicio", "trimestre"],
    [
        ProgramaClave,
        new("programa", "texto", "Programa presupuestario."),
        Ejercicio, Trimestre,
        new("aprobado", "número", "Presupuesto aprobado, en pesos."),
        new("modificado", "número", "Presupuesto modificado, en pesos."),
        new("programado_al_periodo", "número", "Programado de enero al corte, en pesos."),
        new("devengado", "número", "Devengado de enero al corte, en pesos."),
        new("pagado", "número", "Pagado de enero al corte, en pesos."),
        new("avance_fisico_periodo_pct", "número", "Promedio del cumplimiento de sus indicadores, con tope de 100."),
        new("avance_financiero_periodo_pct", "número", "Devengado entre programado al periodo."),
        new("avance_financiero_anual_pct", "número", "Devengado entre modificado."),
        new("diferencia_pp", "número", "Físico menos financiero, en puntos porcentuales."),
        new("relacion", "texto", "CONGRUENTE, FISICO_MAYOR, GASTO_MAYOR o NO_CALCULABLE.") { Obligatoria = true, Valores = ["CONGRUENTE", "FISICO_MAYOR", "GASTO_MAYOR", "NO_CALCULABLE"] },
        new("indicadores_calculados", "entero", "Indicadores con cumplimiento."),
        new("indicadores_no_disponibles", "entero", "Indicadores sin dato a tiempo."),
    ], portal => portal.Programas.SelectMany(FilasDePrograma)) { Muestra = portal => new() { Textos = portal.Programas.Select(p => p.Clave) } };

    internal static Conjunto Envios { get; } = new("envios", "Entregas mensuales de las dependencias", ["dependencia_clave", "ejercicio", "mes"],
    [
        DependenciaClave, Ejercicio,
        new("mes", "entero", "Mes informado, de 1 a 12."),
        new("fecha_limite", "fecha", "Último día sin prórroga."),
        new("prorroga_tipo", "texto", "ORDINARIA o DISCRECIONAL, si se concedió.") { Valores = ["ORDINARIA", "DISCRECIONAL"] },
        new("fecha_prorrogada", "fecha", "Último día concedido."),
        new("fecha_envio", "fecha", "Día en que se recibió."),
        new("estatus", "texto", "EN_TIEMPO, PRORROGA, EXTEMPORANEA, NO_ENVIADA o PENDIENTE.") { Obligatoria = true, Valores = ["EN_TIEMPO", "PRORROGA", "EXTEMPORANEA", "NO_ENVIADA", "PENDIENTE"] },
    ], portal => portal.Dependencias.SelectMany(FilasDeEnvios)) { Muestra = LasDependencias, Referencias = [DeDependencia] };

    internal static Conjunto Dependencias { get; } = new("dependencias", "Dependencias y entidades", ["dependencia_clave"],
    [
        DependenciaClave,
        new("nombre", "texto", "Nombre completo.") { Obligatoria = true },
        new("tipo_ente", "texto", "DEPENDENCIA o ENTIDAD.") { Obligatoria = true, Valores = ["DEPENDENCIA", "ENTIDAD"] },
    ], portal => portal.Dependencias.Select(d => new[] { d.Clave, d.Nombre, d.Datos.TipoEnte })) { Muestra = LasDependencias };

    /// <summary>All of them, as listed to the reader.</summary>
    internal static IReadOnlyList<Conjunto> Todos { get; } = [Resultados, Valores, Fichas, Programas, Envios, Dependencias];

    internal static IEnumerable<string?[]> FilasDeResultados(Indicador indicador) => indicador.Cifras.Select(c => FilaDeResultado(indicador, c));

    internal static string?[] FilaDeResultado(Indicador indicador, Cifra c) =>
    [
        indicador.Clave, c.Ficha.Nombre, c.Ficha.DependenciaClave, c.Ficha.ProgramaClave, De(c.Trimestre.Anio), De(c.Trimestre.Numero),
        c.Ficha.UnidadMedida, De(c.Meta), De(c.Valor), De(c.Cumplimiento), c.Resultado.Estado, c.Semaforo.Etiqueta(), c.Resultado.Nota,
        De(c.Resultado.FichaVersion), c.Fuente.Manifiesto.Publicacion,
    ];

    internal static IEnumerable<string?[]> FilasDeValores(Indicador indicador) => indicador.Capturas.Select(c => new[]
    {
        c.ClaveIndicador, De(c.Ejercicio), De(c.Mes), c.Variable, De(c.Valor), De(c.FechaLimite), De(c.FechaRecepcion), c.EstatusEnvio,
        c.EnviadaPorRol, c.EnviadaPorDependencia, De(c.FichaVersion),
    });

    internal static IEnumerable<string?[]> FilasDeFichas(Indicador indicador) => indicador.Versiones.Select(f => new[]
    {
        f.ClaveIndicador, De(f.Ejercicio), De(f.Version), f.Nombre, f.Definicion, f.DependenciaClave, f.UnidadResponsable, f.ProgramaClave,
        f.Programa, f.NivelMir, f.Tipo, f.Dimension, f.Frecuencia, f.Sentido, f.UnidadMedida, f.Formula,
        string.Join("; ", f.Variables.Select(v => $"{v.Clave} {v.Nombre}")), De(f.LineaBaseValor), De(f.LineaBaseAnio), De(f.MetaAnual),
        f.MedioVerificacion, f.Estatus,
    });

    // One that only a ficha names is known by its key alone.
    private static Muestra LasDependencias(Portal portal) => new() { Textos = portal.Dependencias.Select(d => d.Clave) };

    private static IEnumerable<string?[]> FilasDePrograma(Programa programa) => programa.Avances.Select(a => new[]
    {
        a.ProgramaClave, a.Programa, De(a.Ejercicio), De(a.Trimestre), De(a.Aprobado), De(a.Modificado), De(a.ProgramadoAlPeriodo),
        De(a.Devengado), De(a.Pagado), De(a.AvanceFisicoPeriodoPct), De(a.AvanceFinancieroPeriodoPct), De(a.AvanceFinancieroAnualPct),
        De(a.DiferenciaPp), a.Relacion, De(a.IndicadoresCalculados), De(a.IndicadoresNoDisponibles),
    });

    private static IEnumerable<string?[]> FilasDeEnvios(Dependencia dependencia) => dependencia.Envios.Select(e => new[]
    {
        e.DependenciaClave, De(e.Ejercicio), De(e.Mes), De(e.FechaLimite), e.ProrrogaTipo, De(e.FechaProrrogada), De(e.FechaEnvio), e.Estatus,
    });
}
