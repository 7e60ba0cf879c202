using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Inconsistencias;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Inconsistencias(Sesion sesion) : IInconsistencias
{
    public void Guardar(Hallazgo hallazgo) => sesion.Ejecutar(
        """
        insert into inconsistencia (id, dependencia, mes, clave, variable, codigo, severidad, mensaje, estado, detectada, respuesta, atendida, por)
        values (@Id, @Dependencia, @Mes, @ClaveIndicador, @Variable, @Codigo, @Severidad, @Mensaje, @Estado, @Detectada, @Respuesta, @Atendida, @Por)
        on conflict (id) do update set
            estado = excluded.estado, respuesta = excluded.respuesta, atendida = excluded.atendida, por = excluded.por
        """,
        new
        {
            hallazgo.Id,
            hallazgo.Dependencia,
            hallazgo.Inconsistencia.Mes,
            hallazgo.Inconsistencia.ClaveIndicador,
            hallazgo.Inconsistencia.Variable,
            hallazgo.Inconsistencia.Codigo,
            Severidad = Codigo.De(hallazgo.Inconsistencia.Severidad),
            hallazgo.Inconsistencia.Mensaje,
            Estado = Codigo.De(hallazgo.Estado),
            hallazgo.Detectada,
            hallazgo.Respuesta,
            hallazgo.Atendida,
            hallazgo.Por,
        });

    public Hallazgo? Buscar(string id) => sesion.Uno("select * from inconsistencia where id = @id", Leer, new { id });

    public IReadOnlyList<Hallazgo> DelMes(Mes mes, string? dependencia = null) => sesion.Lista(
        "select * from inconsistencia where mes = @mes and dependencia = coalesce(@dependencia, dependencia) order by numero",
        Leer,
        new { mes, dependencia });

    private static Hallazgo Leer(Fila fila) => new()
    {
        Id = fila.Texto("id"),
        Dependencia = fila.Texto("dependencia"),
        Inconsistencia = new Inconsistencia(
            fila.Texto("codigo"),
            fila.De<Severidad>("severidad"),
            fila.Texto("clave"),
            fila.Mes("mes"),
            fila.Texto("variable"),
            fila.Texto("mensaje")),
        Estado = fila.De<EstadoCorroboracion>("estado"),
        Detectada = fila.Momento("detectada"),
        Respuesta = fila.TextoONulo("respuesta"),
        Atendida = fila.MomentoONulo("atendida"),
        Por = fila.TextoONulo("por"),
    };
}
