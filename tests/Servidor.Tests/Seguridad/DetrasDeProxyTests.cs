using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Servidor.Seguridad;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Seguridad;

/// <summary>The proxy of these tests is this machine, which is trusted; people come by TLS.</summary>
public sealed class DetrasDeProxyTests : ServidorDePrueba
{
    protected override Dictionary<string, string?> Configuracion { get; } = new()
    {
        ["Seguridad:EntradasPorMinuto"] = "100000", ["DireccionPublica"] = "https://seguimiento.municipio.example",
    };

    [Fact]
    public async Task Lo_que_llega_por_TLS_lleva_HSTS_y_cookies_que_solo_viajan_por_TLS()
    {
        using var navegante = Navegante();
        using var peticion = new HttpRequestMessage(HttpMethod.Get, "/entrar");
        peticion.Headers.Add("X-Forwarded-Proto", "https");
        peticion.Headers.Add("X-Forwarded-For", "203.0.113.7");

        var respuesta = (await navegante.EnviarAsync(peticion)).Respuesta;

        Assert.Equal("max-age=31536000", respuesta.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.All(respuesta.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Los_correos_llevan_a_la_direccion_publica() => Assert.Equal(
        ("https://seguimiento.municipio.example/", "https://seguimiento.municipio.example/portal/"),
        (Servicio<OpcionesDelProcedimiento>().Bandeja, Servicio<OpcionesDelProcedimiento>().Portal));

    [Fact]
    public void Se_confia_en_los_proxies_que_se_nombran_por_direccion_o_por_red_y_en_nadie_mas()
    {
        var cabeceras = new ForwardedHeadersOptions();

        DetrasDeProxy.Configurar(cabeceras, Con("Proxy:Conocidos", "10.1.2.3, 192.168.0.0/16"));

        Assert.Contains(IPAddress.Parse("10.1.2.3"), cabeceras.KnownProxies);
        Assert.Contains(cabeceras.KnownIPNetworks, red => red.Contains(IPAddress.Parse("192.168.7.7")));
        Assert.DoesNotContain(cabeceras.KnownIPNetworks, red => red.Contains(IPAddress.Parse("8.8.8.8")));
        Assert.Throws<FormatException>(() => DetrasDeProxy.Configurar(new(), Con("Proxy:Conocidos", "mi-proxy")));
        Assert.Throws<FormatException>(() => DetrasDeProxy.Publica(Con("DireccionPublica", "seguimiento")));
        Assert.Equal(CookieSecurePolicy.SameAsRequest, DetrasDeProxy.Cookies(Con("otro", "x")));
    }

    private static IConfigurationRoot Con(string clave, string valor) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [clave] = valor }).Build();
}
