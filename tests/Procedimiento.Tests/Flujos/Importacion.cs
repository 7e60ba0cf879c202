using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Flujos;

public sealed class Importacion
{
    private const string Archivo = "d1-aviso-de-dependencia.json";

    [Fact]
    public async Task Lo_que_no_cambio_no_se_importa_otra_vez()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        Assert.All(await municipio.Servicio<ImportadorDeFlujos>().ImportarAsync(Raiz.Flujos), f => Assert.Equal(EstadoDeImportacion.SinCambio, f.Estado));
    }

    [Fact]
    public async Task Un_archivo_cambiado_se_publica_como_otra_version()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        Assert.Equal(EstadoDeImportacion.Importado, await ImportarCambiadoAsync(municipio));
        Assert.Equal(2, Publicada(municipio).Version);
    }

    [Fact]
    public async Task Lo_cambiado_en_el_disenador_se_informa_y_no_se_sobrescribe()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        var json = Publicada(municipio).Json.Replace("D1) Aviso", "D1) Aviso propio", StringComparison.Ordinal);
        await municipio.Servicio<ITransactor>().RunAsync(tx => municipio.Motor.ImportDefinition(tx, json, publish: true));

        Assert.Equal(EstadoDeImportacion.CambiadoEnDisenador, await ImportarCambiadoAsync(municipio));
        Assert.Contains("D1) Aviso propio", Publicada(municipio).Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("esto no es JSON")]
    [InlineData("""{"definitionId":"d1-aviso-de-dependencia","root":{"id":"r","type":"Seguimiento.NoExiste"}}""")]
    public async Task Un_archivo_que_no_se_puede_usar_se_informa_y_la_version_publicada_sigue(string texto)
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        Assert.Equal(EstadoDeImportacion.ConProblemas, await ImportarAsync(municipio, texto));
        Assert.Equal(1, Publicada(municipio).Version);
    }

    private static DefinitionRecord Publicada(Municipio municipio) =>
        municipio.Servicio<ITransactor>().Read(tx => tx.Workflows.FindPublished("d1-aviso-de-dependencia"))!;

    private static Task<EstadoDeImportacion> ImportarCambiadoAsync(Municipio municipio) => ImportarAsync(
        municipio, File.ReadAllText(Path.Combine(Raiz.Flujos, Archivo)).Replace("5 días hábiles", "6 días hábiles", StringComparison.Ordinal));

    private static async Task<EstadoDeImportacion> ImportarAsync(Municipio municipio, string json)
    {
        var carpeta = Directory.CreateTempSubdirectory("flujos-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(carpeta, Archivo), json);
            return Assert.Single(await municipio.Servicio<ImportadorDeFlujos>().ImportarAsync(carpeta)).Estado;
        }
        finally
        {
            Directory.Delete(carpeta, recursive: true);
        }
    }
}
