using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Documentos;

/// <summary>Kinds of documents that the procedure keeps.</summary>
internal static class TipoDeDocumento
{
    public const string TablaEnviada = "TABLA_ENVIADA";
    public const string TablaRecibida = "TABLA_RECIBIDA";
    public const string Presupuesto = "PRESUPUESTO";
    public const string Informe = "INFORME";
    public const string Oficio = "OFICIO";
    public const string Matriz = "MATRIZ_SEJ_PEP_27";
    public const string Transparencia = "TRANSPARENCIA";
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

    /// <summary>The next number of a series of letters, such as "SEJ-DPEPE-0007/2025".</summary>
    public static string SiguienteOficio(this IAlmacen almacen, int anio) =>
        $"SEJ-DPEPE-{almacen.Ajustes.Siguiente($"oficios/{anio}"):0000}/{anio}";
}
