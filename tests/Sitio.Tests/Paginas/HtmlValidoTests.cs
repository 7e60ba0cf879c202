using System.Diagnostics;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class HtmlValidoTests(PortalDeEjemplo portal)
{
    [Fact]
    public async Task Html_validate_no_encuentra_nada_en_ninguna_pagina()
    {
        var raiz = Path.GetDirectoryName(Ejemplo.Contenido)!;
        var programa = Path.Combine(raiz, "node_modules", "html-validate", "bin", "html-validate.mjs");
        Assert.True(File.Exists(programa), "Falta html-validate: ejecute «npm ci».");
        using var carpeta = new CarpetaTemporal();
        var reglas = Path.Combine(carpeta.Ruta, "reglas.json");
        File.WriteAllText(reglas, """{"root":true,"extends":["html-validate:recommended"]}""");

        using var proceso = Process.Start(new ProcessStartInfo("node", [programa, "--config", reglas, "--formatter", "text", "--max-warnings", "0", Path.Combine(portal.Salida, "**/*.html")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errores = proceso.StandardError.ReadToEndAsync();
        var salida = await proceso.StandardOutput.ReadToEndAsync();
        await proceso.WaitForExitAsync();

        Assert.True(proceso.ExitCode == 0, string.Join('\n', salida.Split('\n').Take(20)) + await errores);
    }
}
