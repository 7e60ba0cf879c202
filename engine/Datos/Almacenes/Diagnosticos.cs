using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Diagnosticos(Sesion sesion) : IDiagnosticos
{
    public void Guardar(DiagnosticoDelEjercicio diagnostico) => sesion.Ejecutar(
        """
        insert into diagnostico (ejercicio, dependencia, folio, estatus, solicitado, recibido, validado, vuelta, contenido, documento_id, mir_id, poa_id, fichas_id)
        values (@Ejercicio, @Dependencia, @Folio, @Estatus, @Solicitado, @Recibido, @Validado, @Vuelta, @Contenido, @DocumentoId, @MirId, @PoaId, @FichasId)
        on conflict (ejercicio, dependencia) do update set
            folio = excluded.folio, estatus = excluded.estatus, solicitado = excluded.solicitado, recibido = excluded.recibido,
            validado = excluded.validado, vuelta = excluded.vuelta, contenido = excluded.contenido, documento_id = excluded.documento_id,
            mir_id = excluded.mir_id, poa_id = excluded.poa_id, fichas_id = excluded.fichas_id
        """,
        new
        {
            diagnostico.Ejercicio,
            diagnostico.Dependencia,
            diagnostico.Folio,
            Estatus = Codigo.De(diagnostico.Estatus),
            diagnostico.Solicitado,
            diagnostico.Recibido,
            diagnostico.Validado,
            diagnostico.Vuelta,
            Contenido = diagnostico.Contenido is { } contenido ? DocumentoJson.Escribir(contenido) : null,
            diagnostico.DocumentoId,
            diagnostico.MirId,
            diagnostico.PoaId,
            diagnostico.FichasId,
        });

    public DiagnosticoDelEjercicio? Buscar(int ejercicio, string dependencia) => sesion.Uno(
        "select * from diagnostico where ejercicio = @ejercicio and dependencia = @dependencia", Leer, new { ejercicio, dependencia });

    public IReadOnlyList<DiagnosticoDelEjercicio> DelEjercicio(int ejercicio) => sesion.Lista(
        "select * from diagnostico where ejercicio = @ejercicio order by dependencia", Leer, new { ejercicio });

    public void Guardar(ObservacionDeDiagnostico observacion) => sesion.Ejecutar(
        """
        insert into observacion (id, ejercicio, dependencia, numero, seccion, texto, hecha, vence, respuesta, respondida, estatus)
        values (@Id, @Ejercicio, @Dependencia, @Numero, @Seccion, @Texto, @Hecha, @Vence, @Respuesta, @Respondida, @Estatus)
        on conflict (id) do update set
            respuesta = excluded.respuesta, respondida = excluded.respondida, estatus = excluded.estatus, vence = excluded.vence
        """,
        new
        {
            observacion.Id,
            observacion.Ejercicio,
            observacion.Dependencia,
            observacion.Numero,
            observacion.Seccion,
            observacion.Texto,
            observacion.Hecha,
            observacion.Vence,
            observacion.Respuesta,
            observacion.Respondida,
            Estatus = Codigo.De(observacion.Estatus),
        });

    public IReadOnlyList<ObservacionDeDiagnostico> Observaciones(int ejercicio, string dependencia) => sesion.Lista(
        "select * from observacion where ejercicio = @ejercicio and dependencia = @dependencia order by numero",
        LeerObservacion,
        new { ejercicio, dependencia });

    private static DiagnosticoDelEjercicio Leer(Fila fila) => new()
    {
        Ejercicio = fila.Entero("ejercicio"),
        Dependencia = fila.Texto("dependencia"),
        Folio = fila.Texto("folio"),
        Estatus = fila.De<EstatusDeDiagnostico>("estatus"),
        Solicitado = fila.Momento("solicitado"),
        Recibido = fila.MomentoONulo("recibido"),
        Validado = fila.MomentoONulo("validado"),
        Vuelta = fila.Entero("vuelta"),
        Contenido = fila.TextoONulo("contenido") is { } contenido ? DocumentoJson.Leer<Diagnostico>(contenido) : null,
        DocumentoId = fila.TextoONulo("documento_id"),
        MirId = fila.TextoONulo("mir_id"),
        PoaId = fila.TextoONulo("poa_id"),
        FichasId = fila.TextoONulo("fichas_id"),
    };

    private static ObservacionDeDiagnostico LeerObservacion(Fila fila) => new()
    {
        Id = fila.Texto("id"),
        Ejercicio = fila.Entero("ejercicio"),
        Dependencia = fila.Texto("dependencia"),
        Numero = fila.Entero("numero"),
        Seccion = fila.Texto("seccion"),
        Texto = fila.Texto("texto"),
        Hecha = fila.Momento("hecha"),
        Vence = fila.FechaONula("vence"),
        Respuesta = fila.TextoONulo("respuesta"),
        Respondida = fila.MomentoONulo("respondida"),
        Estatus = fila.De<EstatusDeObservacion>("estatus"),
    };
}
