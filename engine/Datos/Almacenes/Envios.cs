using SeguimientoDesempeno.Datos.Transacciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <inheritdoc/>
internal sealed class Envios(Sesion sesion) : IEnvios
{
    public void Guardar(EnvioDelMes envio) => sesion.Ejecutar(
        """
        insert into envio (mes, dependencia, estatus, fecha_limite, fecha_prorrogada, recibido, documento_id, folio, instancia_id)
        values (@Mes, @Dependencia, @Estatus, @FechaLimite, @FechaProrrogada, @Recibido, @DocumentoId, @Folio, @InstanciaId)
        on conflict (mes, dependencia) do update set
            estatus = excluded.estatus, fecha_limite = excluded.fecha_limite, fecha_prorrogada = excluded.fecha_prorrogada,
            recibido = excluded.recibido, documento_id = excluded.documento_id, folio = excluded.folio,
            instancia_id = excluded.instancia_id
        """,
        new
        {
            envio.Mes,
            envio.Dependencia,
            Estatus = Codigo.De(envio.Estatus),
            envio.FechaLimite,
            envio.FechaProrrogada,
            envio.Recibido,
            envio.DocumentoId,
            envio.Folio,
            envio.InstanciaId,
        });

    public EnvioDelMes? Buscar(string dependencia, Mes mes) => sesion.Uno(
        "select * from envio where mes = @mes and dependencia = @dependencia", Leer, new { mes, dependencia });

    public IReadOnlyList<EnvioDelMes> Entre(Mes desde, Mes hasta) => sesion.Lista(
        "select * from envio where mes between @desde and @hasta order by mes, dependencia", Leer, new { desde, hasta });

    private static EnvioDelMes Leer(Fila fila) => new()
    {
        Mes = fila.Mes("mes"),
        Dependencia = fila.Texto("dependencia"),
        Estatus = fila.De<EstatusDeEnvio>("estatus"),
        FechaLimite = fila.Fecha("fecha_limite"),
        FechaProrrogada = fila.FechaONula("fecha_prorrogada"),
        Recibido = fila.MomentoONulo("recibido"),
        DocumentoId = fila.TextoONulo("documento_id"),
        Folio = fila.TextoONulo("folio"),
        InstanciaId = fila.TextoONulo("instancia_id"),
    };
}
