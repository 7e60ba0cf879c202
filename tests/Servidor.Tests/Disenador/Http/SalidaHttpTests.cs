using System.Net;
using Microsoft.Extensions.Configuration;
using SeguimientoDesempeno.Servidor.Disenador.Http;
using SeguimientoDesempeno.Workflows.Activities.Http;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Http;

/// <summary>Requests that leave, against the real server of these tests.</summary>
[Collection(ServidorCompartido.Nombre)]
public sealed class SalidaHttpTests(ServidorDePrueba servidor)
{
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.31.255.255", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.0.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("::1", true)]
    [InlineData("::", true)]
    [InlineData("fe80::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("::ffff:8.8.8.8", false)]
    [InlineData("64:ff9b::7f00:1", true)]
    [InlineData("2002:7f00:1::", true)]
    [InlineData("8.8.8.8", false)]
    [InlineData("2606:4700::1111", false)]
    public void Lo_que_no_es_la_red_publica_es_interno(string direccion, bool interna) =>
        Assert.Equal(interna, DireccionesInternas.Contienen(IPAddress.Parse(direccion)));

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://2130706433/")]
    public async Task Sin_permiso_no_se_conecta_a_esta_maquina_como_quiera_que_se_escriba(string url)
    {
        using var salida = new SalidaHttp(new OpcionesHttp(new ConfigurationBuilder().Build()));
        var error = await Assert.ThrowsAsync<HttpRefusedException>(() => salida.SendAsync(Get(new Uri(url)), default));
        Assert.Contains("es una dirección interna", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.0/8")]
    public async Task Lo_permitido_se_alcanza(string permitidos)
    {
        using var salida = Salida(("Http:Permitidos", permitidos));
        Assert.Equal(200, (await salida.SendAsync(Get(new Uri(servidor.Direccion, "/salud")), default)).StatusCode);
    }

    [Fact]
    public async Task Una_redireccion_hacia_dentro_se_niega_al_conectar()
    {
        await servidor.PublicarAsync("redirige", FlujoPublicado.Entrada("redirige").Iniciando(), Redireccion("http://[::1]:1/secreto"));
        using var salida = Salida(("Http:Permitidos", "127.0.0.1/32"));

        var error = await Assert.ThrowsAsync<HttpRefusedException>(() => salida.SendAsync(Get(new Uri(servidor.Direccion, "/workflows/redirige")), default));
        Assert.StartsWith("«[::1]»", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Una_respuesta_demasiado_grande_no_se_lee_entera()
    {
        using var salida = Salida(("Http:Permitidos", "127.0.0.1"), ("Http:BytesDeRespuesta", "2"));
        var error = await Assert.ThrowsAsync<HttpRefusedException>(() => salida.SendAsync(Get(new Uri(servidor.Direccion, "/salud")), default));
        Assert.Contains("pasa de 2 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quien_no_contesta_a_tiempo_y_quien_no_atiende_se_distinguen()
    {
        using var callado = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        callado.Start();
        var puerto = ((IPEndPoint)callado.LocalEndpoint).Port;
        using var salida = Salida(("Http:Permitidos", "127.0.0.1"), ("Http:SegundosDeEspera", "1"));
        await Assert.ThrowsAsync<TimeoutException>(() => salida.SendAsync(Get(new Uri($"http://127.0.0.1:{puerto}/")), default));
        callado.Stop();
        await Assert.ThrowsAsync<HttpRequestException>(() => salida.SendAsync(Get(new Uri($"http://127.0.0.1:{puerto}/")), default));
    }

    private static HttpCall Get(Uri url) => new(url, "GET", null, null, []);

    private static SalidaHttp Salida(params (string Clave, string Valor)[] opciones) => new(new OpcionesHttp(
        new ConfigurationBuilder().AddInMemoryCollection(opciones.Select(opcion => KeyValuePair.Create(opcion.Clave, (string?)opcion.Valor))).Build()));

    private static System.Text.Json.Nodes.JsonObject Redireccion(string destino)
    {
        var respuesta = FlujoPublicado.Respuesta("''", "Redirect");
        respuesta["responseHeaders"] = FlujoPublicado.Objeto("HttpHeaders", $$"""{ "Location": "{{destino}}" }""");
        return respuesta;
    }
}
