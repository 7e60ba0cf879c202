using SeguimientoDesempeno.Datos;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Servidor.Reloj;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Reloj;

public sealed class RelojDelSistemaTests : IDisposable
{
    private static readonly DateTimeOffset Manana = HoraDeMonterrey.Momento(new DateOnly(2025, 3, 31), new TimeOnly(8, 0));
    private readonly string _carpeta = Directory.CreateTempSubdirectory("reloj-").FullName;
    private readonly BaseDeDatos _datos;

    public RelojDelSistemaTests() => _datos = BaseDeDatos.Abrir(Path.Combine(_carpeta, "reloj.db"));

    [Fact]
    public void Una_carpeta_nueva_vive_en_tiempo_real()
    {
        var reloj = new RelojDelSistema(TimeProvider.System);
        reloj.Retomar(_datos);

        Assert.False(reloj.EsSimulado);
        Assert.InRange(reloj.GetUtcNow(), DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));
    }

    [Fact]
    public async Task El_reloj_simulado_se_queda_donde_se_puso_tambien_despues_de_reiniciar()
    {
        await new RelojDelSistema(TimeProvider.System).AdelantarAsync(Manana, _datos);

        var otro = new RelojDelSistema(TimeProvider.System);
        otro.Retomar(_datos);

        Assert.True(otro.EsSimulado);
        Assert.Equal(Manana, otro.GetUtcNow());
        Assert.Equal(new DateOnly(2025, 3, 31), otro.Hoy);
    }

    [Fact]
    public async Task El_reloj_simulado_no_retrocede()
    {
        var reloj = new RelojDelSistema(TimeProvider.System);
        await reloj.AdelantarAsync(Manana, _datos);

        await Assert.ThrowsAsync<InvalidOperationException>(() => reloj.AdelantarAsync(Manana.AddSeconds(-1), _datos));
        Assert.Equal(Manana, reloj.GetUtcNow());
    }

    public void Dispose()
    {
        _datos.Dispose();
        Directory.Delete(_carpeta, recursive: true);
    }
}
