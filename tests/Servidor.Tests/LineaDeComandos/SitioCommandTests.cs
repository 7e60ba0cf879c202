using System.Diagnostics;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Sitio.Tests;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.LineaDeComandos;

public sealed class SitioCommandTests : IDisposable
{
    private readonly string _carpeta = Directory.CreateTempSubdirectory("sitio-").FullName;

    public SitioCommandTests() => Ejemplo.Publicar(Publicaciones);

    private string Publicaciones => Path.Combine(_carpeta, "publicaciones");

    private string Contenido => Path.Combine(_carpeta, "content");

    private string Salida => Path.Combine(_carpeta, "portal");

    public void Dispose() => Directory.Delete(_carpeta, recursive: true);

    [Fact]
    public async Task El_resumen_dice_cuanto_hay_cuanto_tardo_que_cambio_y_por_que()
    {
        EscribirContenido("/glosario/");
        var primera = await Sitio();
        Assert.Equal((0, ""), (primera.Codigo, primera.Error));
        Assert.Matches(@"^\d+ páginas, \d+ archivos, [\d.,]+ MB; \d+ páginas hechas, \d+ archivos nuevos o distintos, 0 borrados \([\d.]+ s\)\.\n", primera.Salida);
        Assert.Matches(@"Tiempos: lectura [\d.]+ s, páginas [\d.]+ s, descargas [\d.]+ s, comprobación [\d.]+ s, entrega [\d.]+ s\.\n", primera.Salida);
        Assert.Contains("Qué cambió: indicadores ", primera.Salida, StringComparison.Ordinal);

        Assert.Matches(@"^El portal ya estaba al día: \d+ páginas, \d+ archivos, [\d.,]+ MB \([\d.]+ s\)\.\n", (await Sitio()).Salida);

        EscribirContenido("/metodologia/");
        var tercera = await Sitio();
        Assert.Contains("Por qué: paginas/nueva.md: cambió.", tercera.Salida, StringComparison.Ordinal);
        Assert.Contains("Qué cambió: nueva 1.", tercera.Salida, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comprobar_termina_con_error_y_nombra_la_pagina_y_el_renglon()
    {
        EscribirContenido("/glosario/");
        Assert.Equal(0, (await Sitio()).Codigo);
        var bien = await Sitio("--comprobar");
        Assert.Equal((0, ""), (bien.Codigo, bien.Error));
        Assert.StartsWith("Todo está en orden: ", bien.Salida, StringComparison.Ordinal);

        EscribirContenido("/no-existe/");
        var mal = await Sitio("--comprobar");

        Assert.Equal((1, ""), (mal.Codigo, mal.Salida));
        Assert.Matches(@"^Error: nueva/index\.html, línea \d+: el enlace a «no-existe/index\.html» no lleva a ninguna página\n$", mal.Error);
    }

    [Fact]
    public async Task Con_un_nucleo_o_dos_y_con_el_idioma_de_otra_maquina_el_portal_es_el_mismo_byte_por_byte()
    {
        EscribirContenido("/glosario/");
        var huellas = new List<string>();
        foreach (var (idioma, nucleos, zona) in new[] { ("es_MX.UTF-8", "1", "America/Monterrey"), ("es_MX.UTF-8", "2", "America/Monterrey"), ("en_US.UTF-8", "1", "Asia/Tokyo"), ("en_US.UTF-8", "2", "UTC") })
        {
            var salida = Path.Combine(_carpeta, $"portal de {idioma} con {nucleos}");
            await EnOtroProceso(salida, idioma, nucleos, zona);
            huellas.Add(HuellaDeCarpeta.De(salida));
        }

        Assert.Single(huellas.Distinct());
    }

    private Task<Orden> Sitio(params string[] mas) =>
        Orden.Ejecutar(["sitio", "--publicaciones", Publicaciones, "--contenido", Contenido, "--salida", Salida, .. mas]);

    private async Task EnOtroProceso(string salida, string idioma, string nucleos, string zona)
    {
        var programa = typeof(CarpetaDelProducto).Assembly.Location;
        using var proceso = Process.Start(new ProcessStartInfo("dotnet", [programa, "sitio", "--publicaciones", Publicaciones, "--contenido", Contenido, "--salida", salida])
        {
            Environment = { ["LANG"] = idioma, ["LC_ALL"] = idioma, ["DOTNET_PROCESSOR_COUNT"] = nucleos, ["TZ"] = zona },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errores = proceso.StandardError.ReadToEndAsync();
        await proceso.StandardOutput.ReadToEndAsync();
        await proceso.WaitForExitAsync();
        Assert.True(proceso.ExitCode == 0, await errores);
        // The index of the search box is another program's work.
        var indice = Path.Combine(salida, "buscar", "indice");
        if (Directory.Exists(indice))
        {
            Directory.Delete(indice, recursive: true);
        }
    }

    private void EscribirContenido(string enlace)
    {
        var producto = CarpetaDelProducto.Encontrar().Contenido;
        foreach (var archivo in new[] { "paginas", "imagenes" }.SelectMany(c => Directory.EnumerateFiles(Path.Combine(producto, c))).Append(Path.Combine(producto, "sitio.yaml")))
        {
            var copia = Path.Combine(Contenido, Path.GetRelativePath(producto, archivo));
            Directory.CreateDirectory(Path.GetDirectoryName(copia)!);
            File.Copy(archivo, copia, overwrite: true);
        }

        File.WriteAllText(Path.Combine(Contenido, "paginas", "nueva.md"), $"---\ntitulo: Nueva\n---\nLea [aquí]({enlace}).\n");
    }
}
