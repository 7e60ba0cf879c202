using System.Net;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Api;

/// <summary>Draft, publish, retract, revert and delete.</summary>
public sealed class VersionesTests : ServidorDePrueba
{
    [Fact]
    public async Task Un_borrador_se_guarda_encima_y_lo_publicado_se_queda_hasta_publicar_otra_vez()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        var nueva = DefinicionesDePrueba.Renglones("v", "uno");
        nueva.Remove("definitionId");

        var primera = (await api.GuardarAsync(nueva)).Json["workflowDefinition"]!.AsObject();
        primera["root"]!["activities"]![0]!["text"]!["expression"]!["value"] = "dos";
        var encima = (await api.GuardarAsync(primera, publicar: true)).Json["workflowDefinition"]!.AsObject();
        encima["description"] = "otra";
        var segunda = (await api.GuardarAsync(encima)).Json["workflowDefinition"]!.AsObject();
        var definicion = (string)primera["definitionId"]!;
        var versiones = (await api.LeerAsync($"/workflow-definitions?versionOptions=AllVersions&DefinitionIds={definicion}&OrderBy=Version")).Items;

        Assert.Equal((string)primera["id"]!, (string)encima["id"]!);
        Assert.NotEqual((string)encima["id"]!, (string)segunda["id"]!);
        Assert.Equal(["1 False True", "2 True False"], versiones.Select(v => $"{v!["version"]} {(bool)v["isLatest"]!} {(bool)v["isPublished"]!}"));
        var publicada = await api.MandarAsync($"/workflow-definitions/{definicion}/publish");
        Assert.False((bool)publicada.Json["alreadyPublished"]!);
        Assert.True((bool)(await api.MandarAsync($"/workflow-definitions/{definicion}/publish")).Json["alreadyPublished"]!);
        Assert.Equal(["False", "True"], (await api.LeerAsync($"/workflow-definitions?DefinitionIds={definicion}&OrderBy=Version")).Items.Select(v => $"{(bool)v!["isPublished"]!}"));
    }

    [Fact]
    public async Task Retirar_revertir_y_borrar_dejan_cada_version_como_dice_la_regla()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        var una = (await api.GuardarAsync(DefinicionesDePrueba.Renglones("r", "uno"), publicar: true)).Json["workflowDefinition"]!.AsObject();
        una["root"]!["activities"]![0]!["text"]!["expression"]!["value"] = "dos";
        await api.GuardarAsync(una, publicar: true);

        var revertida = await api.MandarAsync("/workflow-definitions/r/revert/1");
        var abierta = await api.AbrirAsync("r");
        var retirada = await api.MandarAsync("/workflow-definitions/r/retract");
        var otraVez = await api.MandarAsync("/workflow-definitions/r/retract");

        Assert.Equal((HttpStatusCode.Created, 3, false), (revertida.Estado, (int)revertida.Json["version"]!, (bool)revertida.Json["isPublished"]!));
        Assert.Equal("uno", (string)abierta["root"]!["activities"]![0]!["text"]!["expression"]!["value"]!);
        Assert.Equal((2, false), ((int)retirada.Json["version"]!, (bool)retirada.Json["isPublished"]!));
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (otraVez.Estado, otraVez.Http.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.NoContent, (await api.EnviarAsync(HttpMethod.Delete, $"/workflow-definition-versions/{revertida.Json["id"]}")).Estado);
        Assert.Equal((2, true), ((int)(await api.AbrirAsync("r"))["version"]!, (bool)(await api.AbrirAsync("r"))["isLatest"]!));
        Assert.Equal(HttpStatusCode.NoContent, (await api.EnviarAsync(HttpMethod.Delete, "/workflow-definitions/r")).Estado);
        Assert.Equal(HttpStatusCode.NotFound, (await api.EnviarAsync(HttpMethod.Delete, "/workflow-definitions/r")).Estado);
        Assert.Equal(HttpStatusCode.NotFound, (await api.MandarAsync("/workflow-definitions/r/publish")).Estado);
    }

    [Fact]
    public async Task Lo_que_tiene_instancias_no_se_borra()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        await api.GuardarAsync(DefinicionesDePrueba.Renglones("usada", "uno"), publicar: true);
        await Servicio<ITransactor>().RunAsync(tx => Servicio<WorkflowHost>().Start(tx, new StartRequest { DefinitionId = "usada" }));

        var borrado = await api.EnviarAsync(HttpMethod.Delete, "/workflow-definitions/usada");

        Assert.Equal(HttpStatusCode.Conflict, borrado.Estado);
        Assert.StartsWith("No se borra: hay instancias", borrado.Motivos.Single(), StringComparison.Ordinal);
        Assert.Equal(0, (int)(await api.MandarAsync("/bulk-actions/delete/workflow-definitions/by-definition-id", new JsonObject { ["definitionIds"] = new JsonArray("usada") })).Json["deleted"]!);
    }

    [Fact]
    public async Task Abrir_y_guardar_sin_cambiar_nada_no_hace_otra_version()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        foreach (var renglon in (await api.LeerAsync("/workflow-definitions?versionOptions=Latest")).Items)
        {
            var definicion = await api.AbrirAsync((string)renglon!["definitionId"]!);

            var guardada = (await api.GuardarAsync(definicion)).Json["workflowDefinition"]!;

            Assert.Equal((string)definicion["id"]!, (string)guardada["id"]!);
            Assert.True((bool)guardada["isPublished"]!);
        }
    }

    [Fact]
    public async Task Un_guion_que_no_se_lee_no_se_guarda_y_otros_lenguajes_no_se_publican()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        var definicion = DefinicionesDePrueba.Renglones("g", "uno");
        definicion["root"]!["activities"]![0] = DefinicionesDePrueba.Renglon("r1", "JavaScript", "const a = ;\nreturn a");
        var rota = await api.GuardarAsync(definicion);
        definicion["root"]!["activities"]![0] = DefinicionesDePrueba.Renglon("r1", "Liquid", "{{ Variables.X }}");
        var ajena = await api.GuardarAsync(definicion);

        var publicada = await api.MandarAsync("/workflow-definitions/g/publish");

        Assert.Equal(HttpStatusCode.BadRequest, rota.Estado);
        Assert.StartsWith("«r1»: entrada «text»: línea 1, columna 11:", rota.Motivos.Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, ajena.Estado);
        Assert.Equal(["«r1»: entrada «text»: las expresiones en Liquid no se evalúan en este servidor; escríbala en JavaScript."], publicada.Motivos);
        Assert.False((bool)(await api.AbrirAsync("g"))["isPublished"]!);
    }

    [Fact]
    public async Task Las_acciones_en_lote_dicen_que_fue_de_cada_una()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        await api.GuardarAsync(DefinicionesDePrueba.Renglones("l1", "uno"));
        await api.GuardarAsync(DefinicionesDePrueba.Renglones("l2", "uno"), publicar: true);
        var mala = DefinicionesDePrueba.Renglones("l3", "uno");
        mala["root"]!["activities"]![0]!["type"] = "No.Existe";
        await api.GuardarAsync(mala);
        var ids = new JsonObject { ["definitionIds"] = new JsonArray("l1", "l2", "l3", "nada") };

        var publicacion = await api.MandarAsync("/bulk-actions/publish/workflow-definitions/by-definition-ids", ids);
        var publicadas = publicacion.Json;
        var retiradas = (await api.MandarAsync("/bulk-actions/retract/workflow-definitions/by-definition-ids", ids)).Json;
        var borradas = (await api.MandarAsync("/bulk-actions/delete/workflow-definitions/by-definition-id", ids)).Json;

        Assert.Equal(("l1", "l2", "l3", "nada"), (Unico(publicadas, "published"), Unico(publicadas, "alreadyPublished"), Unico(publicadas, "failed"), Unico(publicadas, "notFound")));
        Assert.StartsWith("No se publicaron l3. l3: ", Uri.UnescapeDataString(publicacion.Http.Headers.GetValues("x-aviso").Single()), StringComparison.Ordinal);
        Assert.Equal(["l1", "l2"], retiradas["retracted"]!.AsArray().Select(id => (string)id!));
        Assert.Equal(("l3", "nada"), (Unico(retiradas, "alreadyRetracted"), Unico(retiradas, "notFound")));
        Assert.Equal(3, (int)borradas["deleted"]!);
    }

    private static string Unico(JsonObject cuerpo, string lista) => (string)cuerpo[lista]!.AsArray().Single()!;
}
