using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Captura;

/// <summary>The reception board of a month: how each dependency's delivery stands.</summary>
public sealed class TableroDeRecepcion
{
    private readonly ITransactor _transacciones;
    private readonly ServiciosDelProcedimiento _servicios;

    internal TableroDeRecepcion(ITransactor transacciones, ServiciosDelProcedimiento servicios) =>
        (_transacciones, _servicios) = (transacciones, servicios);

    /// <summary>One line per dependency that was sent a workbook, by key.</summary>
    public IReadOnlyList<RenglonDeTablero> Ver(Mes mes) =>
        _transacciones.Read(tx => Del(tx.Get<IAlmacen>(), _servicios, mes));

    /// <summary>Months with deliveries, the latest first.</summary>
    public IReadOnlyList<Mes> Meses() => _transacciones.Read(tx => tx.Get<IAlmacen>().Envios.Entre(new Mes(1, 1), new Mes(9999, 12)))
        .Select(e => e.Mes).Distinct().OrderDescending().ToList();

    internal static IReadOnlyList<RenglonDeTablero> Del(IAlmacen almacen, ServiciosDelProcedimiento servicios, Mes mes)
    {
        var vacios = almacen.Capturas.Vigentes(mes, mes).Where(c => c.Dato.Valor is null).CountBy(c => c.Dato.ClaveIndicador).ToDictionary();
        var fichas = almacen.Fichas.Vigentes(mes.Anio, mes.UltimoDia).ToLookup(f => f.DependenciaClave, f => f.ClaveIndicador);
        var abiertas = almacen.Inconsistencias.DelMes(mes)
            .Where(c => c.Estado == EstadoCorroboracion.Abierta).CountBy(c => c.Dependencia).ToDictionary();
        return
        [
            .. almacen.Envios.Entre(mes, mes).OrderBy(e => e.Dependencia, StringComparer.Ordinal).Select(envio => new RenglonDeTablero(
                envio.Dependencia,
                servicios.Organigrama.NombreDeDependencia(envio.Dependencia),
                Codigo.De(envio.Estatus),
                envio.FechaProrrogada > envio.FechaLimite ? envio.FechaProrrogada.Value : envio.FechaLimite,
                envio.Recibido is { } recibido ? TimeZoneInfo.ConvertTime(recibido, HoraDeMonterrey.Zona).ToString("dd/MM/yyyy HH:mm") : null,
                fichas[envio.Dependencia].Sum(clave => vacios.GetValueOrDefault(clave)),
                abiertas.GetValueOrDefault(envio.Dependencia))),
        ];
    }
}

/// <summary>A line of the reception board.</summary>
/// <param name="Dependencia">Key.</param>
/// <param name="Nombre">Name.</param>
/// <param name="Estatus">PENDIENTE, EN_TIEMPO, PRORROGA, EXTEMPORANEA or NO_ENVIADA.</param>
/// <param name="Vence">Deadline, with the extension granted.</param>
/// <param name="Recibida">When the table was received, dd/mm/yyyy hh:mm in Monterrey; null while it was not.</param>
/// <param name="Vacios">Values without a figure.</param>
/// <param name="PorCorroborar">Inconsistencies not settled.</param>
public sealed record RenglonDeTablero(
    string Dependencia, string Nombre, string Estatus, DateOnly Vence, string? Recibida, int Vacios, int PorCorroborar);
