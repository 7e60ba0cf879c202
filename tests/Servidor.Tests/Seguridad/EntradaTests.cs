using System.Net;
using SeguimientoDesempeno.Servidor.Bandeja.Entrar;
using SeguimientoDesempeno.Servidor.Seguridad;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Seguridad;

[Collection(ServidorCompartido.Nombre)]
public sealed class EntradaTests(ServidorDePrueba servidor)
{
    [Fact]
    public async Task Con_la_contrasena_correcta_se_llega_a_las_tareas()
    {
        using var navegante = servidor.Navegante();

        var respuesta = await navegante.EntrarAsync("ana", "demo-ana");
        var inicio = await navegante.SeguirAsync(respuesta);
        var tareas = await navegante.SeguirAsync(inicio);

        Assert.Equal("Mis tareas", tareas.Titulo);
    }

    [Theory]
    [InlineData("coord", "equivocada")]
    [InlineData("nadie", "demo-nadie")]
    public async Task Con_datos_equivocados_se_dice_lo_mismo_exista_o_no_la_cuenta(string usuario, string contrasena)
    {
        using var navegante = servidor.Navegante();

        var respuesta = await navegante.EntrarAsync(usuario, contrasena);

        Assert.Contains("La cuenta o la contraseña no son correctas", respuesta.Html.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(usuario, respuesta.Html.QuerySelector("#usuario")!.GetAttribute("value"));
        Assert.Null(respuesta.Html.QuerySelector("#contrasena")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Sin_sesion_se_pide_entrar_y_despues_se_vuelve_a_la_pagina_pedida()
    {
        using var navegante = servidor.Navegante();

        var rechazo = await navegante.IrAsync("/historial");
        var entrada = await navegante.SeguirAsync(rechazo);
        var dentro = await navegante.EnviarAsync(entrada, "form", new() { ["Datos.Usuario"] = "jef", ["Datos.Contrasena"] = "demo-jef" });

        Assert.Equal("/historial", dentro.Respuesta.Headers.Location!.OriginalString.Replace(servidor.Direccion.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/tareas", "/tareas")]
    [InlineData("//malo.example", "/")]
    [InlineData("https://malo.example/", "/")]
    [InlineData("/\\malo.example", "/")]
    [InlineData("/a\r\nb", "/")]
    [InlineData(null, "/")]
    public void Despues_de_entrar_nunca_se_sale_de_este_servidor(string? pedido, string destino) =>
        Assert.Equal(destino, FormularioDeEntrada.Destino(pedido));

    [Fact]
    public async Task Tras_cinco_fallos_la_cuenta_descansa_aunque_la_contrasena_sea_buena()
    {
        var cuentas = servidor.Servicio<Cuentas>();
        await cuentas.CrearAsync(new CuentaNueva("descansa", "Puesto", ["ANA"], null, "contraseña buena"));

        for (var intento = 0; intento < Cuentas.FallosPermitidos; intento++)
        {
            Assert.Null(await cuentas.EntrarAsync("descansa", "mala"));
        }

        Assert.Null(await cuentas.EntrarAsync("descansa", "contraseña buena"));
    }

    [Fact]
    public async Task Cuatro_fallos_y_un_acierto_empiezan_la_cuenta_de_nuevo()
    {
        var cuentas = servidor.Servicio<Cuentas>();
        await cuentas.CrearAsync(new CuentaNueva("acierta", "Puesto", ["ANA"], null, "contraseña buena"));

        for (var vuelta = 0; vuelta < 2; vuelta++)
        {
            for (var intento = 1; intento < Cuentas.FallosPermitidos; intento++)
            {
                await cuentas.EntrarAsync("acierta", "mala");
            }

            Assert.NotNull(await cuentas.EntrarAsync("acierta", "contraseña buena"));
        }
    }

    [Fact]
    public async Task Cerrar_la_sesion_en_todos_los_equipos_cierra_tambien_la_de_otro_navegador()
    {
        await servidor.Servicio<Cuentas>().CrearAsync(new CuentaNueva("dos-equipos", "Puesto", ["ANA"], null, "demo-dos-equipos"));
        using var uno = await servidor.EntrarAsync("dos-equipos");
        using var otro = await servidor.EntrarAsync("dos-equipos");
        Assert.Equal(HttpStatusCode.OK, (await otro.IrAsync("/tareas")).Estado);

        await uno.EnviarAsync(await uno.IrAsync("/cuenta"), "form[action='/salir-de-todo']");

        Assert.Equal(HttpStatusCode.Redirect, (await otro.IrAsync("/tareas")).Estado);
    }

    [Fact]
    public async Task Salir_cierra_la_sesion()
    {
        using var navegante = await servidor.EntrarAsync("cm");

        await navegante.EnviarAsync(await navegante.IrAsync("/tareas"), "form[action='/salir']");

        Assert.Equal(HttpStatusCode.Redirect, (await navegante.IrAsync("/tareas")).Estado);
    }

    [Fact]
    public async Task La_cookie_de_sesion_no_la_lee_un_script_ni_viaja_desde_otro_sitio()
    {
        using var navegante = servidor.Navegante();

        var respuesta = await navegante.EntrarAsync("ti", "demo-ti");

        var cookie = respuesta.Respuesta.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("sesion=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }
}
