using SeguimientoDesempeno.Procedimiento.Captura;
using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Anfitrion;

/// <summary>What has to be there before the first request.</summary>
internal static class Arranque
{
    /// <summary>Opens the folder: database brought up to date, its clock taken up, the procedure loaded.</summary>
    public static async Task AbrirAsync(IServiceProvider servicios, CancellationToken cancelacion)
    {
        var bitacora = servicios.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(Arranque));
        servicios.GetRequiredService<RelojDelSistema>().Retomar(servicios.GetRequiredService<ITransactor>());
        var flujos = servicios.GetRequiredService<CarpetaDelProducto>().Flujos;
        foreach (var flujo in await servicios.GetRequiredService<ImportadorDeFlujos>().ImportarAsync(flujos, cancelacion))
        {
            Anotar(bitacora, flujo);
        }

        if (await servicios.GetRequiredService<RecalculoDePlazos>().RecalcularAsync(cancelacion))
        {
            bitacora.LogInformation("Cambió el calendario de días inhábiles: se recorrieron los plazos abiertos y se avisó a quien los tiene.");
        }
    }

    /// <summary>Opens the folder and makes it ready to be served.</summary>
    public static async Task PrepararAsync(IServiceProvider servicios, CancellationToken cancelacion)
    {
        await AbrirAsync(servicios, cancelacion);
        await servicios.GetRequiredService<CuentasDemo>().AsegurarAsync(servicios.GetRequiredService<Cuentas>());
    }

    private static void Anotar(ILogger bitacora, FlujoImportado flujo)
    {
        switch (flujo.Estado)
        {
            case EstadoDeImportacion.Importado:
                bitacora.LogInformation("Flujo publicado: {Archivo}", flujo.Archivo);
                break;
            case EstadoDeImportacion.CambiadoEnDisenador:
                bitacora.LogWarning("{Archivo}: rige la versión del diseñador; «exportar-flujos» la lleva al archivo.", flujo.Archivo);
                break;
        }

        foreach (var problema in flujo.Problemas)
        {
            bitacora.LogWarning("{Archivo}: {Mensaje} {Lugar}", flujo.Archivo, problema.Message, problema.Place);
        }
    }
}
