using System.Net;
using SeguimientoDesempeno.Servidor.Seguridad;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador;

/// <summary>A pass counts as long as the session that it comes from.</summary>
[Collection(ServidorCompartido.Nombre)]
public sealed class SesionDelPaseTests(ServidorDePrueba servidor)
{
    private const string Api = "/elsa/api/descriptors/activities";

    [Fact]
    public async Task La_galleta_de_la_sesion_no_abre_el_api_y_el_pase_si()
    {
        using var navegante = servidor.Navegante();
        await navegante.EntrarAsync("dueno", "demo-dueno");

        Assert.Equal(HttpStatusCode.Unauthorized, (await navegante.IrAsync(Api)).Estado);
        Assert.True(await navegante.PedirPaseAsync());
        Assert.Equal(HttpStatusCode.OK, (await navegante.IrAsync(Api)).Estado);
    }

    [Fact]
    public async Task Un_pase_no_abre_las_paginas_de_la_bandeja()
    {
        using var navegante = await servidor.EntrarAsync("auditor");
        navegante.OlvidarGalletas();

        Assert.Equal(HttpStatusCode.OK, (await navegante.IrAsync(Api)).Estado);
        Assert.Equal(HttpStatusCode.Redirect, (await navegante.IrAsync("/cuenta")).Estado);
    }

    [Fact]
    public async Task Salir_acaba_con_el_pase_y_con_una_copia_de_la_galleta()
    {
        using var navegante = servidor.Navegante();
        await navegante.EntrarAsync("dueno", "demo-dueno");
        await navegante.PedirPaseAsync();
        var copia = navegante.Cookies.GetCookies(servidor.Direccion)["sesion"]!.Value;

        await navegante.EnviarAsync(await navegante.IrAsync("/cuenta"), "form[action='/salir']");

        Assert.Equal(HttpStatusCode.Unauthorized, (await navegante.IrAsync(Api)).Estado);
        navegante.Cookies.Add(servidor.Direccion, new Cookie("sesion", copia));
        Assert.Equal(HttpStatusCode.Redirect, (await navegante.IrAsync("/cuenta")).Estado);
        Assert.False(await navegante.PedirPaseAsync());
    }

    [Fact]
    public async Task Un_sello_nuevo_acaba_con_los_pases_de_todas_las_sesiones()
    {
        using var una = await servidor.EntrarAsync("auditor");
        using var otra = await servidor.EntrarAsync("auditor");

        await servidor.Servicio<Cuentas>().CerrarSesionesAsync("auditor");

        Assert.Equal(HttpStatusCode.Unauthorized, (await una.IrAsync(Api)).Estado);
        Assert.Equal(HttpStatusCode.Unauthorized, (await otra.IrAsync(Api)).Estado);
    }

    [Theory]
    [InlineData("ana")]
    [InlineData("admin")]
    [InlineData("enl-spc")]
    public async Task Quien_no_lee_flujos_no_recibe_pase_ni_entrada_de_menu(string usuario)
    {
        using var navegante = await servidor.EntrarAsync(usuario);

        Assert.False(await navegante.PedirPaseAsync());
        Assert.Empty((await navegante.IrAsync("/cuenta")).Html.QuerySelectorAll("a[href='/flujos']"));
    }
}
