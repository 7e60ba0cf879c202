using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Workflows.Definitions;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Api;

/// <summary>Definitions as files: one, several, with those that use them; and the files of the product.</summary>
public sealed class ArchivosTests : ServidorDePrueba
{
    [Fact]
    public async Task Lo_exportado_trae_lo_guardado_y_vuelve_a_entrar_como_borrador()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        await api.GuardarAsync(DefinicionesDePrueba.Renglones("x", "uno"), publicar: true);

        var archivo = await api.LeerAsync("/workflow-definitions/x/export?versionOptions=Published");
        var cambiado = archivo.Json;
        cambiado["description"] = "Traído de fuera";
        cambiado["loMio"] = 7;
        var importado = await api.MandarAsync("/workflow-definitions/import", cambiado);

        Assert.Equal("https://elsaworkflows.io/schemas/workflow-definition/v3.0.0/schema.json", (string)archivo.Json["$schema"]!);
        Assert.StartsWith("workflow-definition-x-x-", archivo.Http.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, 2, false), (importado.Estado, (int)importado.Json["version"]!, (bool)importado.Json["isPublished"]!));
        Assert.Equal(7, (int)(await api.LeerAsync("/workflow-definitions/x/export")).Json["loMio"]!);
    }

    [Fact]
    public async Task Con_consumidores_sale_un_zip_siempre_igual_que_se_puede_importar()
    {
        using var navegante = await EntrarAsync("dueno");
        using var api = new ClienteDelApi(navegante);
        var parte = DefinicionesDePrueba.Renglones("parte", "uno");
        parte["options"] = new JsonObject { ["usableAsActivity"] = true, ["autoUpdateConsumingWorkflows"] = true };
        var publicada = (await api.GuardarAsync(parte, publicar: true)).Json["workflowDefinition"]!;
        var todo = DefinicionesDePrueba.Renglones("todo", "uno");
        todo["root"]!["activities"]![0] = new JsonObject
        {
            ["id"] = "p", ["type"] = "Parte", ["version"] = 1, ["workflowDefinitionId"] = "parte", ["workflowDefinitionVersionId"] = (string)publicada["id"]!,
            ["customProperties"] = new JsonObject(), ["metadata"] = new JsonObject(),
        };
        await api.GuardarAsync(todo, publicar: true);

        var zip = await BytesAsync(api, "/workflow-definitions/parte/export?includeConsumingWorkflows=true");
        var otra = await BytesAsync(api, "/workflow-definitions/parte/export?includeConsumingWorkflows=true");
        using var formulario = new MultipartFormDataContent { { new ByteArrayContent(zip), "files", "flujos.zip" } };
        using var peticion = new HttpRequestMessage(HttpMethod.Post, "/elsa/api/workflow-definitions/import-files") { Content = formulario };
        var importados = await navegante.EnviarAsync(peticion);

        Assert.Equal(zip, otra);
        using var paquete = new ZipArchive(new MemoryStream(zip));
        Assert.Equal(["parte", "todo"], paquete.Entries.Select(entrada => entrada.Name.Split('-')[2]));
        Assert.Equal(["todo"], (await api.LeerAsync("/workflow-definitions/parte/consumers")).Json["consumingWorkflowDefinitionIds"]!.AsArray().Select(id => (string)id!));
        Assert.Equal(2, (int)JsonNode.Parse(importados.Texto)!["count"]!);
    }

    [Fact]
    public async Task Publicar_una_parte_lleva_a_quienes_la_usan_a_la_nueva_version_y_se_dibuja_por_dentro()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        var parte = DefinicionesDePrueba.Renglones("pieza", "uno");
        parte["name"] = "Pieza de flujo";
        parte["outcomes"] = new JsonArray("Sí", "No");
        parte["inputs"] = new JsonArray(new JsonObject { ["name"] = "Mes", ["type"] = "String", ["displayName"] = "Mes" });
        parte["options"] = new JsonObject { ["usableAsActivity"] = true, ["autoUpdateConsumingWorkflows"] = true, ["activityCategory"] = "Piezas" };
        var primera = (await api.GuardarAsync(parte, publicar: true)).Json["workflowDefinition"]!.AsObject();
        var tipo = (await api.LeerAsync("/descriptors/activities/PiezaDeFlujo")).Json;
        var usa = DefinicionesDePrueba.Renglones("usa", "uno");
        usa["root"]!["activities"]![0] = new JsonObject
        {
            ["id"] = "p", ["type"] = "PiezaDeFlujo", ["version"] = 1, ["customProperties"] = new JsonObject(), ["metadata"] = new JsonObject(),
            ["workflowDefinitionId"] = (string)tipo["constructionProperties"]!["WorkflowDefinitionId"]!,
            ["workflowDefinitionVersionId"] = (string)tipo["constructionProperties"]!["WorkflowDefinitionVersionId"]!,
        };
        await api.GuardarAsync(usa, publicar: true);

        primera["description"] = "segunda";
        var segunda = await api.GuardarAsync(primera, publicar: true);
        var despues = await api.AbrirAsync("usa");
        var dentro = (await api.LeerAsync($"/workflow-definitions/subgraph/{despues["id"]}?parentNodeId={despues["root"]!["activities"]![0]!["nodeId"]}")).Json;
        var nodo = (string)dentro["activity"]!["root"]!["root"]!["activities"]![0]!["nodeId"]!;
        var camino = (await api.LeerAsync($"/workflow-definitions/subgraph/segments/{despues["id"]}?childNodeId={nodo}")).Json;

        Assert.Equal(("Piezas", "WorkflowDefinitionActivity"), ((string)tipo["category"]!, (string)tipo["customProperties"]!["RootType"]!));
        Assert.Equal(["Root", "Sí", "No"], tipo["ports"]!.AsArray().Select(puerto => (string)puerto!["name"]!));
        Assert.Equal("Mes", (string)tipo["inputs"]!.AsArray().Single()!["name"]!);
        Assert.Equal(1, (int)segunda.Json["consumingWorkflowCount"]!);
        Assert.Equal((2, true, 2), ((int)despues["version"]!, (bool)despues["isPublished"]!, (int)despues["root"]!["activities"]![0]!["version"]!));
        Assert.Equal("r1", (string)camino["childNode"]!["activity"]!["id"]!);
        Assert.Equal("p", (string)camino["pathSegments"]!.AsArray()[1]!["activityId"]!);
    }

    [Fact]
    public async Task Lo_que_el_disenador_guarda_sin_cambiar_sale_igual_que_el_archivo_y_lo_cambiado_vuelve_al_archivo()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        var flujos = CarpetaDelProducto.Encontrar().Flujos;
        var definicion = await api.AbrirAsync("d1-aviso-de-dependencia");
        await api.GuardarAsync(definicion, publicar: true);
        var archivo = await File.ReadAllTextAsync(Path.Combine(flujos, "d1-aviso-de-dependencia.json"));
        Assert.Equal(CanonicalJson.Comparable(archivo), CanonicalJson.Comparable((await api.LeerAsync("/workflow-definitions/d1-aviso-de-dependencia/export")).Texto));

        definicion["description"] = "Cambiada por su dueño";
        await api.GuardarAsync(definicion, publicar: true);
        var carpeta = Directory.CreateTempSubdirectory("flujos-").FullName;
        await File.WriteAllTextAsync(Path.Combine(carpeta, "d1-aviso-de-dependencia.json"), archivo.Replace("\"Punto 7.35", "\"Otro Punto 7.35", StringComparison.Ordinal), Encoding.UTF8);
        var importado = (await Servicio<ImportadorDeFlujos>().ImportarAsync(carpeta)).Single();
        var exportado = (await Servicio<ExportadorDeFlujos>().ExportarAsync(carpeta)).Single(flujo => flujo.Archivo == "d1-aviso-de-dependencia.json");

        Assert.Equal(EstadoDeImportacion.CambiadoEnDisenador, importado.Estado);
        Assert.True(exportado.Escrito);
        Assert.Contains("Cambiada por su dueño", await File.ReadAllTextAsync(Path.Combine(carpeta, "d1-aviso-de-dependencia.json")), StringComparison.Ordinal);
        Assert.All(await Servicio<ImportadorDeFlujos>().ImportarAsync(carpeta), uno => Assert.Equal(EstadoDeImportacion.SinCambio, uno.Estado));
        Directory.Delete(carpeta, recursive: true);
    }

    private static async Task<byte[]> BytesAsync(ClienteDelApi api, string ruta) => await (await api.LeerAsync(ruta)).Http.Content.ReadAsByteArrayAsync();
}
