using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.LineaDeComandos;

public sealed class SimularCommandTests : IDisposable
{
    private readonly string _carpeta = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_carpeta, recursive: true);

    [Fact]
    public async Task Un_anio_que_el_ejemplo_no_cuenta_se_rechaza_antes_de_vivirlo()
    {
        var orden = await Orden.Ejecutar("simular", "2031", "--hasta", "2030-11-04", "--datos", Path.Combine(_carpeta, "datos"));
        Assert.Equal(1, orden.Codigo);
        Assert.Contains("no tiene entregas ni presupuesto de 2031", orden.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_carpeta, "datos", "seguimiento.db")));
    }
}
