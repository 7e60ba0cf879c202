using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Informes(Sesion sesion) : IInformes
{
    public void Guardar(Informe informe) => sesion.Ejecutar(
        """
        insert into informe (trimestre, dependencia, version, estado, informe, documento_id, observaciones, creado)
        values (@Trimestre, @Dependencia, @Version, @Estado, @Json, @DocumentoId, @Observaciones, @Creado)
        on conflict (trimestre, dependencia, version) do update set
            estado = excluded.estado, informe = excluded.informe, documento_id = excluded.documento_id,
            observaciones = excluded.observaciones, creado = excluded.creado
        """,
        new
        {
            informe.Trimestre,
            informe.Dependencia,
            informe.Version,
            Estado = Codigo.De(informe.Estado),
            informe.Json,
            informe.DocumentoId,
            informe.Observaciones,
            informe.Creado,
        });

    public Informe? Ultimo(Trimestre trimestre, string dependencia) => sesion.Uno(
        "select * from informe where trimestre = @trimestre and dependencia = @dependencia order by version desc limit 1",
        Leer,
        new { trimestre, dependencia });

    public IReadOnlyList<Informe> DelTrimestre(Trimestre trimestre) => sesion.Lista(
        """
        select i.* from informe i where i.trimestre = @trimestre
        and i.version = (select max(u.version) from informe u where u.trimestre = i.trimestre and u.dependencia = i.dependencia)
        order by i.dependencia
        """,
        Leer,
        new { trimestre });

    public IReadOnlyList<Informe> Versiones(Trimestre trimestre, string dependencia) => sesion.Lista(
        "select * from informe where trimestre = @trimestre and dependencia = @dependencia order by version",
        Leer,
        new { trimestre, dependencia });

    private static Informe Leer(Fila fila) => new()
    {
        Trimestre = fila.Trimestre("trimestre"),
        Dependencia = fila.Texto("dependencia"),
        Version = fila.Entero("version"),
        Estado = fila.De<EstadoInforme>("estado"),
        Json = fila.Texto("informe"),
        DocumentoId = fila.TextoONulo("documento_id"),
        Observaciones = fila.TextoONulo("observaciones"),
        Creado = fila.Momento("creado"),
    };
}
