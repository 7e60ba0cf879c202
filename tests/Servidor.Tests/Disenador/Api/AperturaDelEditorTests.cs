using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Api;

/// <summary>What the editor asks for when it opens, and what it needs in the answers.</summary>
[Collection(ServidorCompartido.Nombre)]
public sealed class AperturaDelEditorTests(ServidorDePrueba servidor)
{
    [Fact]
    public async Task El_editor_encuentra_la_definicion_con_lo_que_necesita_para_editarla()
    {
        using var api = await ClienteDelApi.ComoAsync(servidor, "dueno");

        var definicion = await api.AbrirAsync("d1-aviso-de-dependencia");

        Assert.Equal("d1-aviso-de-dependencia", (string?)definicion["definitionId"]);
        Assert.True((bool)definicion["isLatest"]!);
        Assert.Equal("Json", (string?)definicion["materializerName"]);
        Assert.Equal("Workflow1:flujo", (string?)definicion["root"]!["nodeId"]);
        Assert.Contains("publish", Relaciones(definicion));
    }

    [Fact]
    public async Task Quien_audita_la_lee_sin_enlaces_que_la_cambien()
    {
        using var api = await ClienteDelApi.ComoAsync(servidor, "auditor");

        var definicion = await api.AbrirAsync("d1-aviso-de-dependencia");
        var lista = (await api.LeerAsync("/workflow-definitions?versionOptions=Latest")).Json;

        Assert.Equal(["self", "self", "versions", "export"], Relaciones(definicion));
        Assert.DoesNotContain("bulk-publish", Relaciones(lista));
        Assert.All(lista["items"]!.AsArray(), renglon => Assert.DoesNotContain("publish", Relaciones(renglon!.AsObject())));
        Assert.Equal(HttpStatusCode.Forbidden, (await api.GuardarAsync(definicion)).Estado);
    }

    [Theory]
    [InlineData("/descriptors/activities")]
    [InlineData("/descriptors/expression-descriptors")]
    [InlineData("/descriptors/variables")]
    [InlineData("/descriptors/storage-drivers")]
    [InlineData("/descriptors/workflow-activation-strategies")]
    [InlineData("/descriptors/incident-strategies")]
    [InlineData("/descriptors/log-persistence-strategies")]
    [InlineData("/descriptors/commit-strategies/workflows")]
    [InlineData("/descriptors/commit-strategies/activities")]
    public async Task Cada_lista_de_descriptores_responde_con_elementos(string ruta)
    {
        using var api = await ClienteDelApi.ComoAsync(servidor, "auditor");

        var lista = await api.LeerAsync(ruta);

        Assert.Equal(HttpStatusCode.OK, lista.Estado);
        Assert.NotEmpty(lista.Items);
        Assert.Equal(lista.Items.Count, (int)lista.Json["count"]!);
    }

    [Fact]
    public async Task Lo_que_no_existe_responde_404_sin_pagina_y_sin_sesion_401()
    {
        using var api = await ClienteDelApi.ComoAsync(servidor, "dueno");
        using var nadie = new ClienteDelApi(servidor.Navegante());

        var respuesta = await api.LeerAsync("/workflow-definitions/by-definition-id/no-existe");

        Assert.Equal((HttpStatusCode.NotFound, ""), (respuesta.Estado, respuesta.Texto));
        Assert.Equal(HttpStatusCode.Unauthorized, (await nadie.LeerAsync("/workflow-definitions")).Estado);
    }

    [Fact]
    public async Task El_catalogo_se_reutiliza_mientras_no_cambie()
    {
        var navegante = await servidor.EntrarAsync("dueno");
        using var api = new ClienteDelApi(navegante);
        var etiqueta = (await api.LeerAsync("/descriptors/activities")).Http.Headers.ETag!;
        using var otra = new HttpRequestMessage(HttpMethod.Get, "/elsa/api/descriptors/activities?Refresh=True");
        otra.Headers.IfNoneMatch.Add(etiqueta);

        Assert.Equal(HttpStatusCode.NotModified, (await navegante.EnviarAsync(otra)).Estado);
    }

    private static IEnumerable<string> Relaciones(JsonObject recurso) => recurso["links"]!.AsArray().Select(enlace => (string)enlace!["rel"]!);
}
