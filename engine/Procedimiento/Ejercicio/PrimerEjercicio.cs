using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Procedimiento.Ejercicio;

/// <summary>
/// A municipality that begins to use the system after the day on which the calendar opens the campaign would wait a year for
/// its fichas: the campaign of a year that has none opens at once.
/// </summary>
public sealed class PrimerEjercicio
{
    private const string Flujo = "a-seguimiento-y-monitoreo";

    private readonly ITransactor _transacciones;
    private readonly WorkflowHost _motor;
    private readonly TimeProvider _reloj;
    private readonly ServiciosDelProcedimiento _servicios;

    internal PrimerEjercicio(ITransactor transacciones, WorkflowHost motor, TimeProvider reloj, ServiciosDelProcedimiento servicios) =>
        (_transacciones, _motor, _reloj, _servicios) = (transacciones, motor, reloj, servicios);

    /// <summary>Opens the campaigns whose day has passed without anybody opening them.</summary>
    /// <returns>Years opened.</returns>
    public async Task<IReadOnlyList<int>> AbrirSiFaltaAsync(CancellationToken cancelacion = default)
    {
        var hoy = HoraDeMonterrey.Fecha(_reloj.GetUtcNow());
        var abiertos = new List<int>();
        foreach (var ejercicio in new[] { hoy.Year, hoy.Year + 1 }.Where(e => YaAbria(e, hoy)))
        {
            if (await _transacciones.RunAsync(tx => Abrir(tx, ejercicio), cancelacion)) abiertos.Add(ejercicio);
        }

        await _motor.DrainAsync();
        return abiertos;
    }

    private bool YaAbria(int ejercicio, DateOnly hoy) =>
        ejercicio >= _servicios.Opciones.PrimerMes.Anio && _servicios.Opciones.AperturaDeCampana(ejercicio, _servicios.Plazos.Calendario) < hoy;

    private bool Abrir(ITransaction tx, int ejercicio)
    {
        var correlacion = $"{ejercicio}";
        var falta = tx.Get<IAlmacen>().Fichas.Todas(ejercicio).Count == 0
            && tx.Workflows.ListInstances(new InstanceFilter { DefinitionIds = [Flujo] }).All(i => i.CorrelationId != correlacion)
            && tx.Workflows.FindPublished(Flujo) is not null;
        if (falta)
        {
            _motor.Start(tx, new StartRequest
            {
                DefinitionId = Flujo, CorrelationId = correlacion, Input = new Dictionary<string, object?> { ["Periodo"] = correlacion },
            });
        }

        return falta;
    }
}
