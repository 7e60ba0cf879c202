using System.Net;
using SeguimientoDesempeno.Servidor.Seguridad;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Bandeja.Calendario;

public sealed class SuscripcionTests : ServidorDePrueba
{
    [Fact]
    public async Task La_direccion_privada_da_sin_sesion_los_plazos_de_su_persona_y_de_nadie_mas()
    {
        using var enlace = await EntrarAsync("enl-sfa");
        using var cualquiera = Navegante();

        var calendario = await cualquiera.IrAsync(await SuscribirAsync(enlace));

        Assert.Equal(HttpStatusCode.OK, calendario.Estado);
        Assert.Equal("text/calendar", calendario.Respuesta.Content.Headers.ContentType!.MediaType);
        Assert.Contains("(SFA)", calendario.Texto);
        Assert.DoesNotContain("(SPC)", calendario.Texto);
        Assert.DoesNotContain("7.24", calendario.Texto);
    }

    [Fact]
    public async Task Al_renovarla_o_quitarla_la_anterior_deja_de_responder()
    {
        using var analista = await EntrarAsync("ana");
        using var cualquiera = Navegante();
        var primera = await SuscribirAsync(analista);
        var segunda = await SuscribirAsync(analista);

        Assert.Equal(HttpStatusCode.NotFound, (await cualquiera.IrAsync(primera)).Estado);
        Assert.Equal(HttpStatusCode.OK, (await cualquiera.IrAsync(segunda)).Estado);

        await analista.EnviarAsync(await analista.IrAsync("/cuenta"), "form:has(input[value=revocar])");
        Assert.Equal(HttpStatusCode.NotFound, (await cualquiera.IrAsync(segunda)).Estado);
    }

    [Fact]
    public async Task Con_la_cuenta_desactivada_su_calendario_no_existe()
    {
        using var persona = await EntrarAsync("cm");
        using var cualquiera = Navegante();
        var direccion = await SuscribirAsync(persona);

        await Servicio<AdministracionDeCuentas>().DesactivarAsync("admin", "cm");

        Assert.Equal(HttpStatusCode.NotFound, (await cualquiera.IrAsync(direccion)).Estado);
    }

    [Fact]
    public async Task Probar_direcciones_al_azar_se_limita()
    {
        using var curioso = Navegante();
        var estados = new List<HttpStatusCode>();
        for (var intento = 0; intento < 40; intento++)
        {
            estados.Add((await curioso.IrAsync($"/calendario/adivino-{intento}.ics")).Estado);
        }

        Assert.Equal(HttpStatusCode.NotFound, estados[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, estados[^1]);
    }

    [Theory]
    [InlineData("/calendario?mes=2025-04", "Calendario de abril de 2025")]
    [InlineData("/calendario?mes=2025-04&vista=lista", "Calendario de 2025")]
    [InlineData("/calendario?mes=2025-04&de=todos", "Calendario de abril de 2025")]
    public async Task Las_vistas_muestran_cada_plazo_con_la_razon_de_su_dia(string direccion, string titulo)
    {
        using var enlace = await EntrarAsync("enl-spc");

        var pagina = await enlace.IrAsync(direccion);

        Assert.Equal(titulo, pagina.Titulo);
        Assert.Contains("el día 06 es domingo; vence el viernes 04", pagina.Html.Body!.TextContent);
        Assert.Equal(direccion.Contains("todos", StringComparison.Ordinal), pagina.Texto.Contains("Analista de Seguimiento", StringComparison.Ordinal));
    }

    private static async Task<string> SuscribirAsync(Navegante persona)
    {
        var pagina = await persona.EnviarAsync(await persona.IrAsync("/cuenta"), "form:has(input[value=suscribir])");
        return new Uri(pagina.Html.QuerySelector("#direccion-calendario")!.TextContent).PathAndQuery;
    }
}
