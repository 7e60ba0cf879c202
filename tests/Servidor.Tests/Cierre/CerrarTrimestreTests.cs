using Microsoft.Extensions.DependencyInjection;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Cierre;
using SeguimientoDesempeno.Servidor.Simulacion;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Cierre;

/// <summary><c>cerrar 2025-T1</c> does what the staff would, and nothing else.</summary>
public sealed class CerrarTrimestreTests : IDisposable
{
    private static readonly Trimestre Trimestre = new(2025, 1);

    private readonly string _carpeta = Directory.CreateTempSubdirectory("seguimiento-").FullName;

    [Fact]
    public async Task Completa_las_tareas_de_cierre_de_quien_puede_y_el_trimestre_queda_publicado()
    {
        await using var servicios = Composicion.Simulada(
            new CarpetaDeDatos(_carpeta), agregados => agregados.AddSingleton<IActuacion>(new NadieActua("cierre-trimestre")));
        await servicios.GetRequiredService<Demostracion>().AbrirAsync(Demostracion.InicioDe(2025), CancellationToken.None);
        await servicios.GetRequiredService<MundoSimulado>().VivirHastaAsync(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, 15)));

        var cierre = await servicios.GetRequiredService<CierreDeTrimestre>().CerrarAsync(new CerrarTrimestre(Trimestre), CancellationToken.None);

        Assert.Empty(cierre.Problemas);
        Assert.Equal(["7.29 ana", "7.31 ana", "7.32 ti"], cierre.Tareas.Select(t => $"{t.Paso} {t.Cuenta}"));
        Assert.True(File.Exists(Path.Combine(_carpeta, "publicaciones", "2025-T1", "manifiesto.json")));
        Assert.True(File.Exists(Path.Combine(_carpeta, "portal", "trimestres", "2025-T1", "index.html")));

        var otraVez = await servicios.GetRequiredService<CierreDeTrimestre>().CerrarAsync(new CerrarTrimestre(Trimestre), CancellationToken.None);
        Assert.Equal("SIN_TAREAS_DE_CIERRE", Assert.Single(otraVez.Problemas).Codigo);
    }

    public void Dispose() => Directory.Delete(_carpeta, recursive: true);

    /// <summary>Leaves the tasks of one form to the test.</summary>
    private sealed class NadieActua(string formulario) : IActuacion
    {
        public string Formulario => formulario;

        public DateTimeOffset? Momento(Tarea tarea) => null;

        public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar) => [];
    }
}
