using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.LineaDeComandos;

public sealed class SimularCommandTests : IDisposable
{
    private readonly string _carpeta = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_carpeta, recursive: true);

    [Fact]
    public async Task Un_anio_que_el_ejemplo_no_cuenta_se_rechaza_antes_de_vivirlo()
    {
        var orden = await Orden.Ejecutar("simular", "2020", "--hasta", "2019-11-04", "--datos", Path.Combine(_carpeta, "datos"));
        Assert.Equal(1, orden.Codigo);
        Assert.Contains("empieza después de 2020", orden.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_carpeta, "datos", "seguimiento.db")));
    }

    [Fact]
    public async Task Un_anio_que_sigue_a_otro_se_rechaza_en_una_carpeta_que_no_lo_vivio()
    {
        var orden = await Orden.Ejecutar("simular", "2026", "--datos", Path.Combine(_carpeta, "datos"));
        Assert.Equal(1, orden.Codigo);
        Assert.Contains("simular 2025", orden.Error, StringComparison.Ordinal);
    }
}
