using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Presupuesto;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

/// <summary>Fictitious records of the domain.</summary>
internal static class Muestras
{
    public static MomentosContables Momentos { get; } = new(
        875000000.00m, 9600000.00m, 0.00m, 884600000.00m, 433454000.00m, 391847061.61m, 352350050.91m, 348874467.72m, 341934829.12m);

    public static FichaTecnica Ficha(string clave, int version, DateOnly desde) => new()
    {
        ClaveIndicador = clave,
        Ejercicio = 2025,
        Version = version,
        VigenteDesde = desde,
        DependenciaClave = clave[..3],
        Dependencia = "Secretaría de Seguridad y Protección a la Ciudadanía",
        TipoEnte = TipoEnte.Dependencia,
        UnidadResponsable = "Dirección de Policía",
        PuestoResponsable = "Titular de la Dirección de Policía",
        ProgramaClave = "PP01",
        Programa = "Seguridad ciudadana y prevención",
        NivelMir = NivelMir.Proposito,
        ObjetivoInstitucional = "Reducir la incidencia",
        Nombre = "Tasa de incidencia de robo",
        Definicion = "Mide la incidencia de robo en el periodo.",
        Tipo = TipoIndicador.Estrategico,
        Dimension = Dimension.Eficacia,
        Frecuencia = Frecuencia.Trimestral,
        PrimerAnio = 2025,
        Captura = ModoDeCaptura.Mensual,
        Sentido = Sentido.Descendente,
        UnidadMedida = "Tasa por 100 mil habitantes",
        Metodo = MetodoDeCalculo.Tasa,
        Formula = Formula.Leer("V1/V2*100000").Valor!,
        Variables =
        [
            new VariableDeFicha("V1", "Denuncias", "denuncia", Agregacion.Suma, true, 0m),
            new VariableDeFicha("V2", "Población", "persona", Agregacion.Ultimo, true, 1m, 5_000_000m),
        ],
        LineaBaseValor = 34.50m,
        LineaBaseAnio = 2024,
        MetaAnual = 32m,
        Metas = new MetasCalendarizadas(8m, 16m, 24m, null),
        TipoDeMeta = TipoDeMeta.Acumulada,
        MedioVerificacion = "Registro estatal de denuncias",
        FuenteInformacion = "Registro estatal de denuncias",
        Supuesto = "Se mantienen las condiciones previstas.",
        InteresPublico = true,
        Ods = [11, 16],
        Estatus = EstatusDeFicha.Vigente,
    };
}
