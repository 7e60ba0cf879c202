using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Organizacion;

/// <summary>
/// Puts a change of <c>content/organizacion</c> in force while the server runs. It looks at sizes and times every two
/// seconds: notices of the file system get lost on shared folders and mounted volumes.
/// </summary>
internal sealed class VigiaDeLaOrganizacion(
    Organigrama organigrama, CarpetaDelProducto producto, ITransactor transactor, TimeProvider reloj, ILogger<VigiaDeLaOrganizacion> bitacora)
    : BackgroundService
{
    private static readonly TimeSpan Intervalo = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _turno = new(1, 1);
    private string _vista = "";

    /// <summary>Reads the files if they have changed since the last look.</summary>
    public async Task MirarAsync(CancellationToken cancelacion = default)
    {
        await _turno.WaitAsync(cancelacion);
        try
        {
            var ahora = Aspecto();
            if (ahora == _vista) return;
            var antes = organigrama.Actual.Huella;
            if (organigrama.Releer()) await AnotarAsync(antes, organigrama.Actual.Huella);
            foreach (var problema in organigrama.Problemas)
            {
                bitacora.LogError("La organización no se cambió y sigue la anterior. {Problema}", problema);
            }

            _vista = ahora;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            bitacora.LogWarning(error, "No se pudo leer la organización; se intentará de nuevo.");
        }
        finally
        {
            _turno.Release();
        }
    }

    public override void Dispose()
    {
        _turno.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var pulso = new PeriodicTimer(Intervalo);
        do
        {
            await MirarAsync(stoppingToken);
        }
        while (await pulso.WaitForNextTickAsync(stoppingToken));
    }

    private string Aspecto() => string.Join('|', new DirectoryInfo(Path.Combine(producto.Contenido, "organizacion"))
        .EnumerateFiles("*.yaml").OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => $"{a.Name} {a.Length} {a.LastWriteTimeUtc.Ticks}"));

    private async Task AnotarAsync(string antes, string despues)
    {
        bitacora.LogInformation("Cambió la organización: ya rige lo que dicen los archivos de content/organizacion.");
        await transactor.RunAsync(tx =>
        {
            tx.Get<IAlmacen>().Bitacora.Asentar(reloj.GetUtcNow(), "sistema", "cambiar-organizacion", "content/organizacion", antes, despues);
            return true;
        });
    }
}
