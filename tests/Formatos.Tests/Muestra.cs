using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Formatos.TablasDeDatos;

namespace SeguimientoDesempeno.Formatos.Tests;

/// <summary>A fictitious dependency with three indicators.</summary>
internal static class Muestra
{
    public static readonly Mes Marzo = new(2025, 3);

    public static readonly FichaTecnica Robos = Ficha("SPC-01", "Tasa de incidencia de robo a casa habitación por cada 100 mil habitantes", "V1/V2*100000",
        new VariableDeFicha("V1", "Denuncias de robo a casa habitación", "denuncia", Agregacion.Suma, Entero: true, Minimo: 0),
        new VariableDeFicha("V2", "Población municipal estimada", "persona", Agregacion.Ultimo, Entero: true, Minimo: 1)) with
    {
        Frecuencia = Frecuencia.Trimestral, Sentido = Sentido.Descendente, UnidadMedida = "Tasa por 100 mil habitantes",
        Metodo = MetodoDeCalculo.Tasa, MetaAnual = 32, Metas = new MetasCalendarizadas(8, 16, 24, 32),
        LineaBaseValor = 34.5m, LineaBaseAnio = 2024, InteresPublico = true,
    };

    public static readonly FichaTecnica Respuesta = Ficha("SPC-02", "Tiempo promedio de respuesta a llamadas de emergencia", "V1/V2",
        new VariableDeFicha("V1", "Minutos totales de respuesta", "minuto", Agregacion.Suma, Minimo: 0),
        new VariableDeFicha("V2", "Llamadas atendidas con arribo de unidad", "llamada", Agregacion.Suma, Entero: true, Minimo: 0)) with
    {
        Sentido = Sentido.Descendente, UnidadMedida = "Minutos", Metodo = MetodoDeCalculo.Promedio,
        TipoDeMeta = TipoDeMeta.Nivel, MetaAnual = 8.5m, Metas = new MetasCalendarizadas(8.5m, 8.5m, 8.5m, 8.5m),
    };

    public static readonly FichaTecnica Formacion = Ficha("SPC-03", "Porcentaje de policías con formación inicial acreditada", "V1/V2*100",
        new VariableDeFicha("V1", "Policías con formación inicial acreditada", "policía", Agregacion.Ultimo, Entero: true, Minimo: 0),
        new VariableDeFicha("V2", "Estado de fuerza operativo", "policía", Agregacion.Ultimo, Entero: true, Minimo: 0)) with
    {
        Frecuencia = Frecuencia.Semestral, Captura = ModoDeCaptura.PorFrecuencia, Metodo = MetodoDeCalculo.Porcentaje,
        Tipo = TipoIndicador.Gestion, Metas = new MetasCalendarizadas(null, 90, null, 95), MetaAnual = 95,
    };

    public static readonly IReadOnlyList<FichaTecnica> Fichas = [Robos, Respuesta, Formacion];

    public static readonly TablaDeDatos Tabla = TablaDe(Marzo, "SPC");

    public static TablaDeDatos TablaDe(Mes mes, string dependencia) => new()
    {
        Municipio = "Municipio de ejemplo",
        Mes = mes,
        DependenciaClave = dependencia,
        Dependencia = "Secretaría de Seguridad y Protección a la Ciudadanía",
        PuestoEnlace = "Coordinación administrativa",
        VentanaDesde = mes.UltimoDia,
        FechaLimite = mes.Siguiente.Dia(4),
        Renglones = TablaDeDatos.RenglonesDe(Fichas, mes, (clave, variable) => (clave, variable) == ("SPC-01", "V1") ? 30 : null),
    };

    private static FichaTecnica Ficha(string clave, string nombre, string formula, params VariableDeFicha[] variables) => new()
    {
        ClaveIndicador = clave,
        Ejercicio = 2025,
        Version = 1,
        VigenteDesde = new DateOnly(2025, 1, 1),
        DependenciaClave = "SPC",
        Dependencia = "Secretaría de Seguridad y Protección a la Ciudadanía",
        TipoEnte = TipoEnte.Dependencia,
        UnidadResponsable = "Dirección de Policía",
        PuestoResponsable = "Titular de la Dirección de Policía",
        ProgramaClave = "PP01",
        Programa = "Seguridad ciudadana y prevención",
        NivelMir = NivelMir.Proposito,
        ObjetivoInstitucional = "Reducir la incidencia delictiva en las colonias del municipio.",
        Nombre = nombre,
        Definicion = "Mide lo que su nombre dice en el periodo de medición.",
        Tipo = TipoIndicador.Estrategico,
        Dimension = Dimension.Eficacia,
        Frecuencia = Frecuencia.Mensual,
        PrimerAnio = 2025,
        Captura = ModoDeCaptura.Mensual,
        Sentido = Sentido.Ascendente,
        UnidadMedida = "Porcentaje",
        Metodo = MetodoDeCalculo.Conteo,
        Formula = Formula.Leer(formula).Valor!,
        Variables = variables,
        Metas = new MetasCalendarizadas(null, null, null, null),
        TipoDeMeta = TipoDeMeta.Acumulada,
        MedioVerificacion = "Registro estatal de denuncias (reporte mensual)",
        FuenteInformacion = "Registro estatal de denuncias",
        Supuesto = "Se mantienen las condiciones operativas.",
        InteresPublico = false,
        Pmd = new AlineacionPmd("Seguridad", "Disminuir el delito", "Proximidad", "Patrullaje por cuadrante"),
        Ods = [16],
        Estatus = EstatusDeFicha.Vigente,
    };
}
