using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Planes(Sesion sesion) : IPlanes
{
    public void Guardar(PlanAcciones plan) => sesion.Ejecutar(
        """
        insert into plan_acciones (folio, clave, dependencia, trimestre, cumplimiento, estatus, justificacion, accion_mejora, puesto_responsable, fecha_compromiso, evidencia, registrado)
        values (@Folio, @Clave, @Dependencia, @Trimestre, @Cumplimiento, @Estatus, @Justificacion, @AccionMejora, @PuestoResponsable, @FechaCompromiso, @Evidencia, @Registrado)
        on conflict (folio) do update set
            clave = excluded.clave, dependencia = excluded.dependencia, trimestre = excluded.trimestre, cumplimiento = excluded.cumplimiento,
            estatus = excluded.estatus, justificacion = excluded.justificacion, accion_mejora = excluded.accion_mejora,
            puesto_responsable = excluded.puesto_responsable, fecha_compromiso = excluded.fecha_compromiso, evidencia = excluded.evidencia,
            registrado = excluded.registrado
        """,
        plan);

    public PlanAcciones? Buscar(string folio) => sesion.Uno("select * from plan_acciones where folio = @folio", Leer, new { folio });

    public IReadOnlyList<PlanAcciones> DelTrimestre(Trimestre trimestre) =>
        sesion.Lista("select * from plan_acciones where trimestre = @trimestre order by folio", Leer, new { trimestre });

    public IReadOnlyList<PlanAcciones> Todos() => sesion.Lista("select * from plan_acciones order by folio", Leer);

    private static PlanAcciones Leer(Fila fila) => new()
    {
        Folio = fila.Texto("folio"),
        Clave = fila.Texto("clave"),
        Dependencia = fila.Texto("dependencia"),
        Trimestre = fila.Trimestre("trimestre"),
        Cumplimiento = fila.Decimal("cumplimiento"),
        Estatus = fila.Texto("estatus"),
        Justificacion = fila.Texto("justificacion"),
        AccionMejora = fila.Texto("accion_mejora"),
        PuestoResponsable = fila.Texto("puesto_responsable"),
        FechaCompromiso = fila.FechaONula("fecha_compromiso"),
        Evidencia = fila.Texto("evidencia"),
        Registrado = fila.Momento("registrado"),
    };
}
