namespace SeguimientoDesempeno.EndToEnd;

/// <summary>The pages with which an installation is run, as axe and a narrow window see them.</summary>
public sealed class PaginasDeOperacionTests(ServidorDeDemostracion demostracion) : IClassFixture<ServidorDeDemostracion>
{
    [Theory]
    [InlineData("enl-sfa", "/calendario?mes=2025-04", "20-calendario")]
    [InlineData("enl-sfa", "/calendario?mes=2025-04&vista=lista&de=todos", "21-calendario-lista")]
    [InlineData("enl-sfa", "/cuenta", "22-cuenta")]
    [InlineData("enl-sfa", "/cuenta/contrasena", "23-contrasena")]
    [InlineData("admin", "/administracion/estado", "24-estado")]
    [InlineData("admin", "/administracion/cuentas", "25-cuentas")]
    [InlineData("admin", "/administracion/cuentas/enl-sfa", "26-una-cuenta")]
    [InlineData("admin", "/administracion/cuenta-nueva", "27-cuenta-nueva")]
    [InlineData("admin", "/administracion/organizacion", "28-organizacion")]
    [InlineData("admin", "/administracion/correo", "29-correo")]
    public async Task No_tienen_barreras_y_caben_en_un_telefono(string usuario, string direccion, string captura)
    {
        var bandeja = await Bandeja.EntrarAsync(demostracion, usuario);
        await bandeja.IrAsync(direccion);
        await Capturas.TomarAsync(bandeja.Pagina, captura);

        await Accesibilidad.RevisarAsync(demostracion.Navegador, bandeja.Pagina);
        await bandeja.Pagina.SetViewportSizeAsync(320, 800);
        Assert.True(await CabeAsync(bandeja), $"{direccion} se desborda a 320 px.");
    }

    // Scripts are off in the page's own window: its layout is asked from outside it.
    private static async Task<bool> CabeAsync(Bandeja bandeja) =>
        await bandeja.Pagina.Locator("main").BoundingBoxAsync() is { } caja && caja.X >= 0 && caja.X + caja.Width <= 320;
}
