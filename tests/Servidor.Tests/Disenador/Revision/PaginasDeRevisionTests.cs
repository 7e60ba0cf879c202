using System.Net;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Tests.Disenador.Api;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Revision;

/// <summary>What an owner sees before publishing, and moving instances to what was published.</summary>
public sealed class PaginasDeRevisionTests : ServidorDePrueba
{
    [Fact]
    public async Task Antes_de_publicar_se_ve_lo_que_impide_lo_que_conviene_revisar_y_lo_que_esta_en_curso()
    {
        using var navegante = await EntrarAsync("dueno");
        using var api = new ClienteDelApi(navegante);
        var definicion = await ConEsperaAsync(api, "revisable");
        await IniciarAsync("revisable");
        definicion["root"]!["activities"]!.AsArray().Add((JsonNode)DefinicionesDePrueba.Renglon("suelta", "Literal", "nadie llega"));
        definicion["root"]!["activities"]!.AsArray().Add((JsonNode)DefinicionesDePrueba.Renglon("python", "Python", "x"));
        await api.GuardarAsync(definicion);

        var pagina = await navegante.IrAsync("/flujos/definiciones/revisable/revisar");
        var revision = (await api.LeerAsync("/workflow-definitions/revisable/review")).Json;

        Assert.Equal("Qué pasaría al publicar", pagina.Titulo);
        Assert.Contains("«python»: entrada «text»: las expresiones en Python no se evalúan", pagina.Html.QuerySelector("[aria-labelledby=impide]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("«suelta»: ninguna conexión llega", pagina.Html.QuerySelector("[aria-labelledby=conviene]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Versión 1: 1 instancia", pagina.Html.QuerySelector("[aria-labelledby=en-curso]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.Html.QuerySelector("form[action*=publicar], main form button"));
        Assert.False((bool)revision["canPublish"]!);
        Assert.Equal(1, (int)revision["runningInstances"]!.AsArray().Single()!["count"]!);
    }

    [Fact]
    public async Task Los_flujos_del_procedimiento_no_tienen_nada_que_corregir()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "auditor");
        foreach (var renglon in (await api.LeerAsync("/workflow-definitions?versionOptions=Latest")).Items)
        {
            var revision = (await api.LeerAsync($"/workflow-definitions/{renglon!["definitionId"]}/review")).Json;

            Assert.Empty(revision["problems"]!.AsArray().Select(problema => (string)problema!["message"]!));
        }
    }

    [Fact]
    public async Task Se_publica_desde_la_revision_y_la_instancia_que_cabe_se_mueve()
    {
        using var navegante = await EntrarAsync("dueno");
        using var api = new ClienteDelApi(navegante);
        var definicion = await ConEsperaAsync(api, "movible");
        var instancia = await IniciarAsync("movible");
        definicion["root"]!["activities"]!.AsArray().Add((JsonNode)DefinicionesDePrueba.Renglon("r9", "Literal", "nuevo"));
        definicion["root"]!["connections"]!.AsArray().Add((JsonNode)DefinicionesDePrueba.Conexion("espera", "r9"));
        await api.GuardarAsync(definicion);

        var revisar = await navegante.IrAsync("/flujos/definiciones/movible/revisar");
        var publicada = await navegante.EnviarAsync(revisar, "main form");
        var mover = await navegante.IrAsync("/flujos/definiciones/movible/mover");
        var movida = await navegante.EnviarAsync(mover, "main form");
        Assert.True(movida.Estado == HttpStatusCode.Redirect, movida.Texto);

        Assert.Equal(HttpStatusCode.Redirect, publicada.Estado);
        Assert.Contains("Mover a la versión 2", mover.Texto, StringComparison.Ordinal);
        Assert.Equal(2, Servicio<ITransactor>().Read(tx => tx.Workflows.FindInstance(instancia))!.Version);
        Assert.Contains("Ninguna instancia en curso usa una versión anterior", (await navegante.IrAsync("/flujos/definiciones/movible/mover")).Texto, StringComparison.Ordinal);
        Assert.Equal(["publicar-flujo", "publicar-flujo"], Servicio<ITransactor>().Read(tx => tx.Get<IAlmacen>().Bitacora.Lista("flujo/movible")).Select(asiento => asiento.Accion));
        Assert.Equal("dueno", Servicio<ITransactor>().Read(tx => tx.Get<IAlmacen>().Bitacora.Lista($"instancia/{instancia}")).Single().Actor);
    }

    [Fact]
    public async Task Lo_que_cambio_mientras_se_revisaba_no_se_publica_sin_verlo()
    {
        using var navegante = await EntrarAsync("dueno");
        using var api = new ClienteDelApi(navegante);
        await api.GuardarAsync(DefinicionesDePrueba.Renglones("cambiante", "lo revisado"));
        var revisada = await navegante.IrAsync("/flujos/definiciones/cambiante/revisar");
        await api.GuardarAsync(DefinicionesDePrueba.Renglones("cambiante", "lo de otra persona"));

        var rechazada = await navegante.EnviarAsync(revisada, "main form");
        Assert.Equal(HttpStatusCode.Conflict, rechazada.Estado);
        Assert.Contains("cambió mientras lo revisaba", rechazada.Html.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Servicio<ITransactor>().Read(tx => tx.Workflows.FindPublished("cambiante")));

        var vistaOtraVez = await navegante.EnviarAsync(rechazada, "main form");
        Assert.Equal(HttpStatusCode.Redirect, vistaOtraVez.Estado);
        Assert.Contains("lo de otra persona", Servicio<ITransactor>().Read(tx => tx.Workflows.FindPublished("cambiante"))!.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_que_no_cabe_dice_por_que_y_quien_audita_no_mueve_nada()
    {
        using var dueno = await EntrarAsync("dueno");
        using var api = new ClienteDelApi(dueno);
        using var auditor = await EntrarAsync("auditor");
        var definicion = await ConEsperaAsync(api, "inmovible");
        var instancia = await IniciarAsync("inmovible");
        definicion["root"]!["activities"] = new JsonArray(DefinicionesDePrueba.Renglon("otra", "Literal", "x"));
        definicion["root"]!["connections"] = new JsonArray();
        await api.GuardarAsync(definicion, publicar: true);

        var pagina = await dueno.IrAsync("/flujos/definiciones/inmovible/mover");
        var movida = await api.MandarAsync($"/workflow-instances/{instancia}/move");
        using var ajena = new ClienteDelApi(auditor);

        Assert.Contains("No se puede mover:", pagina.Texto, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, movida.Estado);
        Assert.NotEmpty(movida.Motivos);
        Assert.Equal(HttpStatusCode.Forbidden, (await ajena.MandarAsync($"/workflow-instances/{instancia}/move")).Estado);
        Assert.Null((await auditor.IrAsync("/flujos/definiciones/inmovible/mover")).Html.QuerySelector("main form"));
    }

    [Fact]
    public async Task El_editor_de_expresiones_conoce_variables_entradas_y_salidas_con_su_tipo()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        var definicion = DefinicionesDePrueba.Renglones("con-tipos", "uno");
        definicion["variables"] = new JsonArray(new JsonObject { ["id"] = "v", ["name"] = "dias", ["typeName"] = "Int32" });
        definicion["inputs"] = new JsonArray(new JsonObject { ["name"] = "Mes", ["type"] = "String" });
        definicion["root"]!["activities"]!.AsArray().Add(new JsonObject { ["id"] = "si", ["name"] = "Si1", ["type"] = "Elsa.If", ["version"] = 1 });
        await api.GuardarAsync(definicion);

        var texto = (await api.MandarAsync("/scripting/javascript/type-definitions/con-tipos", new JsonObject { ["activityTypeName"] = "Elsa.RunJavaScript" })).Texto;

        Assert.Contains("declare function getDias(): number;", texto, StringComparison.Ordinal);
        Assert.Contains("declare function getMes(): string;", texto, StringComparison.Ordinal);
        Assert.Contains("declare function getResultFromSi1(): boolean;", texto, StringComparison.Ordinal);
        Assert.Contains("declare function setOutcome(name: string): void;", texto, StringComparison.Ordinal);
        Assert.Equal("", (await api.MandarAsync("/scripting/javascript/type-definitions/no-existe")).Texto);
    }

    /// <summary>A published definition that waits for an event.</summary>
    private static async Task<JsonObject> ConEsperaAsync(ClienteDelApi api, string id)
    {
        var definicion = DefinicionesDePrueba.Renglones(id, "uno");
        definicion["root"]!["activities"]!.AsArray().Add(new JsonObject
        {
            ["id"] = "espera",
            ["type"] = "Elsa.Event",
            ["version"] = 1,
            ["eventName"] = new JsonObject { ["typeName"] = "String", ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = id } },
            ["customProperties"] = new JsonObject(),
            ["metadata"] = new JsonObject(),
        });
        definicion["root"]!["connections"]!.AsArray().Add((JsonNode)DefinicionesDePrueba.Conexion("r1", "espera"));
        return (await api.GuardarAsync(definicion, publicar: true)).Json["workflowDefinition"]!.AsObject();
    }

    private async Task<string> IniciarAsync(string definicion) =>
        (await Servicio<ITransactor>().RunAsync(tx => Servicio<WorkflowHost>().Start(tx, new StartRequest { DefinitionId = definicion }))).InstanceId!;
}
