using Microsoft.Extensions.DependencyInjection;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Simulacion;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Simulacion;

/// <summary>The simulated year runs what workflows do outside of their transactions, as the server does; nothing leaves the machine.</summary>
public sealed class TrabajoEnSegundoPlanoTests : IDisposable
{
    private const string Flujo = """
        {
          "definitionId": "pide-afuera", "name": "Pide afuera",
          "root": { "id": "serie", "type": "Elsa.Sequence", "version": 1, "activities": [
            { "id": "pide", "type": "Elsa.FlowSendHttpRequest", "version": 1, "url": { "typeName": "Uri", "expression": { "type": "Literal", "value": "https://afuera.example/" } } },
            { "id": "espera", "type": "Elsa.Delay", "version": 1, "timeSpan": { "typeName": "TimeSpan", "expression": { "type": "Literal", "value": "01:00:00" } } } ] }
        }
        """;

    private readonly string _carpeta = Directory.CreateTempSubdirectory("seguimiento-").FullName;

    [Fact]
    public async Task Una_instancia_que_pide_algo_afuera_no_se_queda_esperando_el_anio_entero()
    {
        await using var servicios = Composicion.Simulada(new CarpetaDeDatos(_carpeta));
        await servicios.GetRequiredService<Demostracion>().AbrirAsync(Demostracion.InicioDe(2025), CancellationToken.None);
        var almacen = servicios.GetRequiredService<ITransactor>();
        var flujos = servicios.GetRequiredService<WorkflowHost>();
        var inicio = await almacen.RunAsync(tx =>
            flujos.Start(tx, new StartRequest { VersionId = flujos.ImportDefinition(tx, Flujo, publish: true).Definition!.Id }));

        await servicios.GetRequiredService<MundoSimulado>().VivirHastaAsync(HoraDeMonterrey.FinDelDia(HoraDeMonterrey.Fecha(Demostracion.InicioDe(2025))));

        Assert.Equal(WorkflowSubStatus.Finished, almacen.Read(tx => tx.Workflows.FindInstance(inicio.InstanceId!))!.SubStatus);
    }

    public void Dispose() => Directory.Delete(_carpeta, recursive: true);
}
