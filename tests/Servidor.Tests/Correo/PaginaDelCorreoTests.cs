using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;
using CorreoEnSalida = SeguimientoDesempeno.Procedimiento.Correos.Correo;

namespace SeguimientoDesempeno.Servidor.Tests.Correo;

/// <summary>What the administrator sees of the mail, over a server to which no mail server answers.</summary>
public sealed class PaginaDelCorreoTests : ServidorDePrueba
{
    protected override Dictionary<string, string?> Configuracion { get; } = new()
    {
        ["Seguridad:EntradasPorMinuto"] = "100000", ["Correo:Servidor"] = "127.0.0.1", ["Correo:Puerto"] = "1", ["Correo:Cifrado"] = "false",
    };

    [Fact]
    public async Task Un_correo_que_falla_se_ve_con_su_razon_su_texto_y_se_puede_reintentar()
    {
        await EncolarAsync("uno", "Tabla de datos de marzo: envíela", "Qué hacer: capture <b>los valores</b>.");
        using var admin = await EntrarAsync("admin");

        var lista = await HastaAsync(admin, "/administracion/correo?estado=con-fallas", pagina => pagina.Texto.Contains("1 intento", StringComparison.Ordinal));
        var correo = await admin.IrAsync(lista.Html.QuerySelector("tbody a")!.GetAttribute("href")!);
        await admin.EnviarAsync(correo, "form:has(input[value=reintentar])");
        var despues = await HastaAsync(admin, "/administracion/correo?estado=con-fallas", pagina => pagina.Texto.Contains("2 intentos", StringComparison.Ordinal));

        Assert.Equal("Tabla de datos de marzo: envíela", correo.Titulo);
        Assert.Contains("Qué hacer: capture <b>los valores</b>.", correo.Html.QuerySelector(".texto-del-correo")!.TextContent);
        Assert.Null(correo.Html.QuerySelector(".texto-del-correo b"));
        Assert.NotNull(despues.Html.QuerySelector("form:has(button)"));
    }

    [Fact]
    public async Task La_lista_se_filtra_por_lo_que_dice_y_por_estado()
    {
        await EncolarAsync("uno", "Prórroga concedida", "texto");
        await EncolarAsync("dos", "Recordatorio", "texto");
        using var admin = await EntrarAsync("admin");

        var pagina = await admin.IrAsync("/administracion/correo?texto=pr%C3%B3rroga");
        var ninguno = await admin.IrAsync("/administracion/correo?estado=entregado");

        Assert.Equal(["Prórroga concedida"], pagina.Html.QuerySelectorAll("tbody a").Select(a => a.TextContent));
        Assert.Contains("Ningún correo cumple el filtro", ninguno.Html.Body!.TextContent);
    }

    private static async Task<Pagina> HastaAsync(Navegante navegante, string direccion, Func<Pagina, bool> cumple)
    {
        for (var limite = DateTime.UtcNow.AddSeconds(30); ;)
        {
            var pagina = await navegante.IrAsync(direccion);
            if (cumple(pagina)) return pagina;
            Assert.True(DateTime.UtcNow < limite, pagina.Html.Body!.TextContent);
            await Task.Yield();
        }
    }

    private Task EncolarAsync(string clave, string asunto, string texto) => Servicio<ITransactor>().RunAsync(tx => tx.Get<IAlmacen>().Salida.Encolar(
        clave, TipoSalida.Correo, new CorreoEnSalida(["enl-spc@municipio.example"], [], asunto, texto, [], "2025-03:SPC").Escribir(), DateTimeOffset.UnixEpoch));
}
