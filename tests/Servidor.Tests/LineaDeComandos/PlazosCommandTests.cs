using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.LineaDeComandos;

public sealed class PlazosCommandTests : IDisposable
{
    private readonly string _inhabiles = Path.GetTempFileName();

    public void Dispose() => File.Delete(_inhabiles);

    [Fact]
    public async Task Plazos_imprime_la_tabla_mensual_byte_por_byte()
    {
        var orden = await Orden.Ejecutar("plazos", "--desde", "2024-12", "--hasta", "2026-12");
        Assert.Equal(await File.ReadAllTextAsync(Orden.Tabla("plazos.csv")), orden.Salida);
        Assert.Equal(0, orden.Codigo);
        Assert.Contains("no tiene días inhábiles de 2024, 2027; se usan los de la LFT art. 74", orden.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plazos_trimestrales_imprime_su_tabla_byte_por_byte()
    {
        var orden = await Orden.Ejecutar("plazos", "--trimestral", "--desde", "2024-T4", "--hasta", "2026-T4");
        Assert.Equal(await File.ReadAllTextAsync(Orden.Tabla("plazos_trimestrales.csv")), orden.Salida);
    }

    [Fact]
    public async Task Con_otro_calendario_los_plazos_cambian()
    {
        await File.WriteAllTextAsync(_inhabiles, "fecha,dia,descripcion,fundamento\n2026-04-06,lun,Lunes de Pascua,Acuerdo\n");
        var orden = await Orden.Ejecutar("plazos", "--desde", "2026-03", "--hasta", "2026-03", "--inhabiles", _inhabiles);
        Assert.Contains("2026-03,2026-03-31,2026-03-31,2026-04-06,lun,no,2026-04-03,si,2026-04-03,2026-04-02,2026-04-08,2026-04-05,", orden.Salida, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Falta la opción --hasta.", "plazos", "--desde", "2025-01")]
    [InlineData("A la opción --hasta le falta su valor.", "plazos", "--desde", "2025-01", "--hasta")]
    [InlineData("No se reconoce «--mensual».", "plazos", "--desde", "2025-01", "--hasta", "2025-02", "--mensual")]
    [InlineData("--desde espera un mes con la forma 2025-01, y dice «2025-T1».", "plazos", "--desde", "2025-T1", "--hasta", "2025-02")]
    [InlineData("--desde espera un trimestre con la forma 2025-T1, y dice «2025-01».", "plazos", "--trimestral", "--desde", "2025-01", "--hasta", "2025-T2")]
    [InlineData("--desde es posterior a --hasta.", "plazos", "--desde", "2025-02", "--hasta", "2025-01")]
    [InlineData("los años van de 2000 a 2100.", "plazos", "--desde", "1999-12", "--hasta", "2025-01")]
    [InlineData("--formato es csv o json, y dice «xml».", "plazos", "--desde", "2025-01", "--hasta", "2025-01", "--formato", "xml")]
    [InlineData("no existe o no se puede leer el archivo", "plazos", "--desde", "2025-01", "--hasta", "2025-01", "--inhabiles", "/no/hay.csv")]
    public async Task Una_orden_mala_se_explica_en_espanol_y_no_imprime_nada(string esperado, params string[] argumentos)
    {
        var orden = await Orden.Ejecutar(argumentos);
        Assert.NotEqual(0, orden.Codigo);
        Assert.Empty(orden.Salida);
        Assert.Contains(esperado, orden.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("plazos", "--help")]
    [InlineData("calcular", "-h")]
    [InlineData("cumplimiento", "--help")]
    public async Task La_ayuda_esta_en_espanol(params string[] argumentos)
    {
        var orden = await Orden.Ejecutar(argumentos);
        Assert.Equal((0, ""), (orden.Codigo, orden.Error));
        Assert.Contains("Uso:", orden.Salida, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", orden.Salida, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Show ", orden.Salida, StringComparison.Ordinal);
    }
}
