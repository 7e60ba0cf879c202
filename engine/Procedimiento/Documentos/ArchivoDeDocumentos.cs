using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Documentos;

/// <summary>Kinds of documents that the procedure keeps.</summary>
internal static class TipoDeDocumento
{
    public const string TablaEnviada = "TABLA_ENVIADA";
    public const string TablaRecibida = "TABLA_RECIBIDA";
    public const string Presupuesto = "PRESUPUESTO";
    public const string PlantillaDePresupuesto = "PLANTILLA_PRESUPUESTO";
    public const string Informe = "INFORME";
    public const string Oficio = "OFICIO";
    public const string PlanDeAcciones = "PLAN_ACCIONES";
    public const string TablaMaestra = "TABLA_MAESTRA_SEJ_PEP_28";
    public const string TablasEstadisticas = "TABLAS_ESTADISTICAS";
    public const string Matriz = "MATRIZ_SEJ_PEP_27";
    public const string Transparencia = "TRANSPARENCIA";
    public const string FormatosDelEjercicio = "FORMATOS_DEL_EJERCICIO";
    public const string Diagnostico = "DIAGNOSTICO_SEJ_PEP_22";
    public const string MatrizDeIndicadores = "MIR_SEJ_PEP_21";
    public const string ProgramaOperativo = "POA_SEJ_PEP_18";
    public const string FichasTecnicas = "FICHAS_SEJ_PEP_23";
    public const string PlanDeCapacitacion = "PLAN_CAPACITACION";
    public const string TablaDelEjercicio = "TABLA_DEL_EJERCICIO";
    public const string Ficha = "FICHA_SEJ_PEP_23";
    public const string SolicitudDeCambio = "SOLICITUD_SEJ_PEP_24";
    public const string Soporte = "SOPORTE_DE_CAMBIO";
}

/// <summary>Gives documents their numbers.</summary>
internal static class ArchivoDeDocumentos
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Stores a document under the next number.</summary>
    public static Documento Guardar(
        this IAlmacen almacen, string tipo, string nombre, string mime, byte[] contenido, string periodo, string? dependencia, DateTimeOffset momento, string origen) =>
        almacen.Documentos.Guardar(
            new Documento
            {
                Id = $"D{almacen.Ajustes.Siguiente("documentos"):000000}",
                Tipo = tipo,
                Nombre = nombre,
                Mime = mime,
                Periodo = periodo,
                Dependencia = dependencia,
                Creado = momento,
                Origen = origen,
            },
            contenido);
}
