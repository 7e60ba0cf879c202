namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class HtmlValidoTests(PortalDeEjemplo portal)
{
    [Fact]
    public async Task Html_validate_no_encuentra_nada_en_ninguna_pagina()
    {
        var programa = Node.DePaquete("html-validate", "bin", "html-validate.mjs");
        using var carpeta = new CarpetaTemporal();
        var reglas = Path.Combine(carpeta.Ruta, "reglas.json");
        File.WriteAllText(reglas, """{"root":true,"extends":["html-validate:recommended"]}""");

        var (codigo, salida) = await Node.Ejecutar(programa, "--config", reglas, "--formatter", "text", "--max-warnings", "0", Path.Combine(portal.Salida, "**/*.html"));

        Assert.True(codigo == 0, string.Join('\n', salida.Split('\n').Take(20)));
    }
}
