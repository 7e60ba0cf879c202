using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Prorrogas(Sesion sesion) : IProrrogas
{
    public void Guardar(SolicitudDeProrroga solicitud) => sesion.Ejecutar(
        """
        insert into prorroga (id, dependencia, mes, tipo, fecha_solicitud, resolucion, fecha_prorrogada, motivo, solicitada, solicitada_por, resuelta, resuelta_por, respuesta)
        values (@Id, @Dependencia, @Mes, @Tipo, @FechaSolicitud, @Resolucion, @FechaProrrogada, @Motivo, @Solicitada, @SolicitadaPor, @Resuelta, @ResueltaPor, @Respuesta)
        on conflict (id) do update set
            tipo = excluded.tipo, resolucion = excluded.resolucion, fecha_prorrogada = excluded.fecha_prorrogada, motivo = excluded.motivo,
            resuelta = excluded.resuelta, resuelta_por = excluded.resuelta_por, respuesta = excluded.respuesta
        """,
        new
        {
            solicitud.Id,
            solicitud.Dependencia,
            solicitud.Mes,
            Tipo = Codigo.De(solicitud.Prorroga.Tipo),
            solicitud.Prorroga.FechaSolicitud,
            Resolucion = Codigo.De(solicitud.Prorroga.Resolucion),
            solicitud.Prorroga.FechaProrrogada,
            solicitud.Prorroga.Motivo,
            solicitud.Solicitada,
            solicitud.SolicitadaPor,
            solicitud.Resuelta,
            solicitud.ResueltaPor,
            solicitud.Respuesta,
        });

    public SolicitudDeProrroga? Buscar(string id) => sesion.Uno("select * from prorroga where id = @id", Leer, new { id });

    public IReadOnlyList<SolicitudDeProrroga> DelMes(Mes mes, string? dependencia = null) => sesion.Lista(
        "select * from prorroga where mes = @mes and dependencia = coalesce(@dependencia, dependencia) order by numero",
        Leer,
        new { mes, dependencia });

    private static SolicitudDeProrroga Leer(Fila fila) => new()
    {
        Id = fila.Texto("id"),
        Dependencia = fila.Texto("dependencia"),
        Mes = fila.Mes("mes"),
        Prorroga = new Prorroga(
            fila.De<TipoDeProrroga>("tipo"),
            fila.Fecha("fecha_solicitud"),
            fila.De<ResolucionDeProrroga>("resolucion"),
            fila.FechaONula("fecha_prorrogada"),
            fila.TextoONulo("motivo")),
        Solicitada = fila.Momento("solicitada"),
        SolicitadaPor = fila.Texto("solicitada_por"),
        Resuelta = fila.MomentoONulo("resuelta"),
        ResueltaPor = fila.TextoONulo("resuelta_por"),
        Respuesta = fila.TextoONulo("respuesta"),
    };
}
