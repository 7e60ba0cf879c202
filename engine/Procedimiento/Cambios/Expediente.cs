using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Formatos.Cambios;
using SeguimientoDesempeno.Procedimiento.Actividades;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;

namespace SeguimientoDesempeno.Procedimiento.Cambios;

/// <summary>The papers of one request: its SEJ-PEP-24 in each state, letters and evidence.</summary>
internal static class Expediente
{
    /// <summary>The request that the step is about.</summary>
    /// <exception cref="InvalidOperationException">Nobody has sent it yet: the workflow is wrong.</exception>
    public static CambioSolicitado Cambio(this PasoEnCurso paso) => Buscar(paso.Almacen, paso.Texto);

    /// <summary>The request with this folio.</summary>
    /// <exception cref="InvalidOperationException">There is none: the workflow is wrong.</exception>
    public static CambioSolicitado Buscar(IAlmacen almacen, string folio) =>
        almacen.Cambios.Buscar(folio) ?? throw new InvalidOperationException($"No se ha recibido la solicitud {folio}.");

    /// <summary>All files of a request, oldest first, the SEJ-PEP-24 only as it stands now.</summary>
    public static IReadOnlyList<Documento> Documentos(IAlmacen almacen, string folio) =>
    [
        .. almacen.Documentos.Lista(TipoDeDocumento.SolicitudDeCambio, folio).TakeLast(1),
        .. new[] { TipoDeDocumento.Oficio, TipoDeDocumento.Soporte, TipoDeDocumento.Ficha }.SelectMany(tipo => almacen.Documentos.Lista(tipo, folio)),
    ];

    /// <summary>Writes the SEJ-PEP-24 as the request stands and keeps it.</summary>
    public static Documento GuardarFormato(this PasoEnCurso paso, CambioSolicitado cambio, string notificados = "")
    {
        var formato = Formato(paso, paso.Dependencia) with
        {
            Solicitud = cambio.Solicitud,
            Oficio = cambio.Oficio,
            Efectos = [.. cambio.Efectos.Select(e => $"{e.Documento}: {e.Detalle}")],
            Notificados = notificados,
        };
        return Guardar(paso, formato);
    }

    /// <summary>Writes the SEJ-PEP-24 to be filled in.</summary>
    public static Documento GuardarFormatoPorLlenar(this PasoEnCurso paso, string? clave) => Guardar(paso, Formato(paso, paso.Dependencia) with { Clave = clave });

    /// <summary>What mails say of a request.</summary>
    public static Dictionary<string, object?> DatosDeCorreo(this PasoEnCurso paso, CambioSolicitado cambio)
    {
        var (solicitud, campo) = (cambio.Solicitud, CamposDeFicha.Buscar(cambio.Solicitud.Campo));
        return new()
        {
            ["folio"] = cambio.Folio,
            ["dependencia"] = paso.NombreDependencia,
            ["clave"] = solicitud.ClaveIndicador,
            ["indicador"] = paso.Almacen.Fichas.Versiones(solicitud.ClaveIndicador) is [.., var ficha] ? ficha.Nombre : solicitud.ClaveIndicador,
            ["tipo"] = PalabrasDeCambio.De(solicitud.Tipo),
            ["dato"] = campo?.Etiqueta ?? solicitud.Campo,
            ["actual"] = solicitud.ValorActual,
            ["solicitado"] = solicitud.ValorSolicitado,
            ["desde"] = Formatos.FormatoMexicano.Periodo(solicitud.AplicaDesde),
            ["causal"] = CausalesDeCambio.EnPalabras(solicitud.Causal),
            ["justificacion"] = solicitud.Justificacion,
            ["soporte"] = solicitud.SoporteAdjunto ? "adjunto" : "no se adjuntó",
            ["reingresoDe"] = solicitud.ReingresoDe,
            ["motivo"] = solicitud.Motivo,
            ["fecha"] = NombresDeCalendario.Completa(solicitud.FechaOficio),
            ["deOficio"] = cambio.DeOficio,
            ["vence"] = paso.VenceLaTarea,
        };
    }

    private static FormatoDeSolicitud Formato(PasoEnCurso paso, string dependencia) => new()
    {
        Municipio = paso.Servicios.Opciones.Municipio,
        Folio = paso.Texto,
        Dependencia = paso.Servicios.Organigrama.NombreDeDependencia(dependencia),
        Puesto = paso.Servicios.Organigrama.NombreDeRol("ENL"),
        Fichas = [.. paso.Almacen.Fichas.Vigentes(paso.Hoy.Year, paso.Hoy).Where(f => f.DependenciaClave == dependencia)],
    };

    private static Documento Guardar(PasoEnCurso paso, FormatoDeSolicitud formato) =>
        paso.Guardar(TipoDeDocumento.SolicitudDeCambio, formato.NombreDeArchivo, ArchivoDeDocumentos.Xlsx, formato.Escribir());
}
