using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Presupuesto;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Presupuestos(Sesion sesion) : IPresupuestos
{
    public void Reemplazar(Trimestre trimestre, IReadOnlyCollection<PartidaPresupuestal> partidas, string? documentoId)
    {
        if (partidas.FirstOrDefault(p => p.Trimestre != trimestre) is { } ajena)
        {
            throw new ArgumentException($"Una partida es de {ajena.Trimestre} y no de {trimestre}.", nameof(partidas));
        }

        sesion.Ejecutar("delete from partida where trimestre = @trimestre", new { trimestre });
        sesion.Ejecutar(
            """
            insert into presupuesto (trimestre, documento_id) values (@trimestre, @documentoId)
            on conflict (trimestre) do update set documento_id = excluded.documento_id
            """,
            new { trimestre, documentoId });
        var renglon = 0;
        foreach (var partida in partidas) Agregar(partida, ++renglon);
    }

    public IReadOnlyList<PartidaPresupuestal> DelTrimestre(Trimestre trimestre) =>
        sesion.Lista("select * from partida where trimestre = @trimestre order by renglon", Leer, new { trimestre });

    public string? DocumentoDe(Trimestre trimestre) =>
        sesion.Escalar<string>("select documento_id from presupuesto where trimestre = @trimestre", new { trimestre });

    private void Agregar(PartidaPresupuestal partida, int renglon) => sesion.Ejecutar(
        """
        insert into partida (trimestre, renglon, programa_clave, programa, dependencia, capitulo, capitulo_nombre, aprobado, ampliaciones, reducciones, modificado, programado_al_periodo, comprometido, devengado, ejercido, pagado)
        values (@Trimestre, @renglon, @ProgramaClave, @Programa, @DependenciaClave, @Capitulo, @CapituloNombre, @Aprobado, @Ampliaciones, @Reducciones, @Modificado, @ProgramadoAlPeriodo, @Comprometido, @Devengado, @Ejercido, @Pagado)
        """,
        new
        {
            partida.Trimestre,
            renglon,
            partida.ProgramaClave,
            partida.Programa,
            partida.DependenciaClave,
            partida.Capitulo,
            partida.CapituloNombre,
            partida.Momentos.Aprobado,
            partida.Momentos.Ampliaciones,
            partida.Momentos.Reducciones,
            partida.Momentos.Modificado,
            partida.Momentos.ProgramadoAlPeriodo,
            partida.Momentos.Comprometido,
            partida.Momentos.Devengado,
            partida.Momentos.Ejercido,
            partida.Momentos.Pagado,
        });

    private static PartidaPresupuestal Leer(Fila fila) => new(
        fila.Trimestre("trimestre"),
        fila.Texto("programa_clave"),
        fila.Texto("programa"),
        fila.Texto("dependencia"),
        fila.Texto("capitulo"),
        fila.Texto("capitulo_nombre"),
        new MomentosContables(
            fila.Decimal("aprobado"),
            fila.Decimal("ampliaciones"),
            fila.Decimal("reducciones"),
            fila.Decimal("modificado"),
            fila.Decimal("programado_al_periodo"),
            fila.Decimal("comprometido"),
            fila.Decimal("devengado"),
            fila.Decimal("ejercido"),
            fila.Decimal("pagado")));
}
