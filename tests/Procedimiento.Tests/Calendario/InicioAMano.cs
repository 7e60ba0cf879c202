using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Calendario;

/// <summary>A flow of the calendar that somebody starts by hand.</summary>
public sealed class InicioAMano
{
    private const string Flujo = "b-recoleccion-mensual";

    [Theory]
    [InlineData(null)]
    [InlineData("2025-01")]
    public async Task Empieza_en_el_acto_y_el_registro_no_dice_que_fue_el_calendario(string? pedido)
    {
        await using var municipio = await Municipio.AbrirAsync("2025-02-10 09:00");

        Assert.Empty(await IniciarAsync(municipio, pedido));

        Assert.Single(Instancias(municipio, "2025-01"));
        Assert.Equal(
            "Se inició «7.7 a) Último día hábil del mes» de enero de 2025 a petición, no por el calendario.",
            Assert.Single(municipio.Registros("7.7"), registro => registro.Rol == "SISTEMA" && registro.Texto.Contains("inició", StringComparison.Ordinal)).Texto);
    }

    /// <summary>Starts the flow as the designer does, with the period or without it.</summary>
    /// <returns>What stopped it.</returns>
    private static async Task<IReadOnlyList<string>> IniciarAsync(Municipio municipio, string? periodo)
    {
        var transacciones = municipio.Servicio<ITransactor>();
        var inicio = await transacciones.RunAsync(tx => municipio.Motor.Start(tx, new StartRequest
        {
            DefinitionId = Flujo, Input = new Dictionary<string, object?> { ["Periodo"] = periodo },
        }));
        await municipio.Motor.DrainAsync();
        return transacciones.Read(tx => municipio.Motor.Incidents(tx, inicio.InstanceId!)).Select(incidente => incidente.Message).ToList();
    }

    private static IReadOnlyList<InstanceRecord> Instancias(Municipio municipio, string correlacion) => municipio.Servicio<ITransactor>()
        .Read(tx => tx.Workflows.ListInstances(new InstanceFilter { DefinitionIds = [Flujo], CorrelationId = correlacion }));
}
