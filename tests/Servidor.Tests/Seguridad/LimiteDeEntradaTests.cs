using System.Net;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Seguridad;

public sealed class LimiteDeEntradaTests : ServidorDePrueba
{
    protected override Dictionary<string, string?> Configuracion { get; } = new() { ["Seguridad:EntradasPorMinuto"] = "3" };

    [Fact]
    public async Task Demasiados_intentos_seguidos_reciben_una_pagina_que_pide_esperar()
    {
        using var navegante = Navegante();
        for (var intento = 0; intento < 3; intento++)
        {
            Assert.Equal(HttpStatusCode.OK, (await navegante.EntrarAsync("nadie", "x")).Estado);
        }

        var rechazo = await navegante.EntrarAsync("nadie", "x");

        Assert.Equal(HttpStatusCode.TooManyRequests, rechazo.Estado);
        Assert.Equal("Demasiados intentos", rechazo.Titulo);
        Assert.Equal(HttpStatusCode.OK, (await navegante.IrAsync("/entrar")).Estado);
    }
}
