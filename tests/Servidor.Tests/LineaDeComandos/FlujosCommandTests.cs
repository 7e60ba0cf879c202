using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Workflows.Definitions;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.LineaDeComandos;

/// <summary><c>importar-flujos</c> and <c>exportar-flujos</c>: files and designer agree.</summary>
public sealed class FlujosCommandTests : IDisposable
{
    private readonly string _datos = Directory.CreateTempSubdirectory("flujos-datos-").FullName;
    private readonly string _flujos = Directory.CreateTempSubdirectory("flujos-").FullName;

    [Fact]
    public async Task Lo_importado_sale_igual_en_forma_canonica_y_no_se_vuelve_a_importar()
    {
        var originales = Path.Combine(CarpetaDelProducto.Encontrar().Ruta, "workflows");

        var primera = await Orden.Ejecutar("importar-flujos", "--datos", _datos, "--carpeta", originales);
        var exportada = await Orden.Ejecutar("exportar-flujos", "--datos", _datos, "--carpeta", _flujos);
        var segunda = await Orden.Ejecutar("importar-flujos", "--datos", _datos, "--carpeta", _flujos);

        Assert.Equal((0, 0, 0), (primera.Codigo, exportada.Codigo, segunda.Codigo));
        Assert.Contains("c-informes-de-avance.json: publicado, versión 1", primera.Salida, StringComparison.Ordinal);
        Assert.Contains("c-informes-de-avance.json: escrito, versión 1", exportada.Salida, StringComparison.Ordinal);
        Assert.All(segunda.Salida.Trim().Split('\n'), linea => Assert.EndsWith("sin cambio", linea.Trim(), StringComparison.Ordinal));
        foreach (var original in Directory.GetFiles(originales, "*.json"))
        {
            var salida = await File.ReadAllTextAsync(Path.Combine(_flujos, Path.GetFileName(original)));
            Assert.Equal(CanonicalJson.Comparable(await File.ReadAllTextAsync(original)), CanonicalJson.Comparable(salida));
            Assert.Equal(CanonicalJson.Write(JsonNode.Parse(salida)!.AsObject()), salida);
        }
    }

    [Fact]
    public async Task Un_archivo_con_problemas_no_rige_ni_deja_rastro_y_se_dice_que_tiene()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_flujos, "malo.json"),
            """{"definitionId":"malo","root":{"id":"f","type":"Elsa.Sequence","version":1,"activities":[{"id":"l","type":"Elsa.WriteLine","version":1,"text":{"expression":{"type":"Python","value":"x"}}}]}}""");

        var orden = await Orden.Ejecutar("importar-flujos", "--datos", _datos, "--carpeta", _flujos);
        var exportada = await Orden.Ejecutar("exportar-flujos", "--datos", _datos, "--carpeta", _flujos);

        Assert.Equal(1, orden.Codigo);
        Assert.Contains("malo.json: no se importó", orden.Salida, StringComparison.Ordinal);
        Assert.Contains("«l»: entrada «text»: las expresiones en Python no se evalúan en este servidor", orden.Error, StringComparison.Ordinal);
        Assert.Equal("", exportada.Salida);
    }

    public void Dispose()
    {
        Directory.Delete(_datos, recursive: true);
        Directory.Delete(_flujos, recursive: true);
    }
}
