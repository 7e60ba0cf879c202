using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Api;

/// <summary>What would make the designer fail never leaves the API, whatever definition is in it.</summary>
public sealed class InvariantesTests : ServidorDePrueba
{
    [Fact]
    public async Task Los_flujos_del_procedimiento_se_pueden_dibujar()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        var tipos = Invariantes.Tipos((await api.LeerAsync("/descriptors/activities")).Json);
        var lista = (await api.LeerAsync("/workflow-definitions?versionOptions=Latest")).Items;

        Assert.True(lista.Count >= 7);
        foreach (var renglon in lista)
        {
            Assert.Empty(Invariantes.Faltas(await api.AbrirAsync((string)renglon!["definitionId"]!), tipos));
        }
    }

    [Fact]
    public async Task Las_definiciones_de_la_referencia_se_importan_y_se_pueden_dibujar_y_guardar()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        var numero = 0;
        var faltas = new List<string>();
        foreach (var archivo in DefinicionesDePrueba.DeReferencia())
        {
            var definicion = JsonNode.Parse(await File.ReadAllTextAsync(archivo))!.AsObject();
            definicion["definitionId"] = $"caso-{++numero}";
            definicion.Remove("id");
            var importada = await api.MandarAsync("/workflow-definitions/import", definicion);
            if (importada.Estado != HttpStatusCode.Created)
            {
                faltas.Add($"{archivo}: {importada.Estado} {importada.Texto}");
                continue;
            }

            var tipos = Invariantes.Tipos((await api.LeerAsync("/descriptors/activities")).Json);
            faltas.AddRange(Invariantes.Faltas(importada.Json, tipos).Select(falta => $"{archivo}: {falta}"));
            var guardada = await api.GuardarAsync(importada.Json);
            if (guardada.Estado != HttpStatusCode.OK) faltas.Add($"{archivo}, al guardar: {guardada.Estado} {guardada.Texto}");
        }

        Assert.Empty(faltas);
        Assert.True(numero > 300);
    }

    [Fact]
    public async Task El_catalogo_no_repite_tipos_ni_calla_categorias_y_ofrece_sus_entradas()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "auditor");

        var tipos = (await api.LeerAsync("/descriptors/activities")).Items.Select(tipo => tipo!.AsObject()).ToList();

        Assert.Equal(tipos.Count, tipos.DistinctBy(tipo => ((string)tipo["typeName"]!, (int)tipo["version"]!)).Count());
        Assert.All(tipos, tipo => Assert.False(string.IsNullOrEmpty((string?)tipo["category"])));
        Assert.All(tipos.SelectMany(tipo => tipo["inputs"]!.AsArray()), entrada => Assert.True((bool)entrada!["isBrowsable"]!));
        Assert.All(
            tipos.SelectMany(tipo => tipo["inputs"]!.AsArray()).Where(entrada => (string)entrada!["uiHint"]! is "dropdown" or "checklist"),
            entrada => Assert.NotNull(entrada!["uiSpecifications"]?[(string)entrada["uiHint"]!]));
    }

    [Fact]
    public async Task Una_actividad_desconocida_se_dibuja_y_vuelve_intacta_con_sus_conexiones()
    {
        using var api = await ClienteDelApi.ComoAsync(this, "dueno");
        var definicion = DefinicionesDePrueba.Renglones("con-desconocida", "a", "b", "c");
        var actividad = definicion["root"]!["activities"]![1]!.AsObject();
        actividad["type"] = "Otro.Producto.Actividad";
        actividad["secreto"] = 1;
        var original = actividad.ToJsonString();

        var dibujada = (await api.MandarAsync("/workflow-definitions/import", definicion)).Json;
        var supletoria = dibujada["root"]!["activities"]![1]!.AsObject();
        supletoria["metadata"]!["designer"] = new JsonObject { ["position"] = new JsonObject { ["x"] = 5, ["y"] = 6 } };
        var guardada = await api.GuardarAsync(dibujada);
        var exportada = JsonNode.Parse((await api.LeerAsync("/workflow-definitions/con-desconocida/export")).Texto)!;

        Assert.Equal(("Elsa.NotFoundActivity", 1, "Otro.Producto.Actividad"), ((string)supletoria["type"]!, (int)supletoria["version"]!, (string)supletoria["missingTypeName"]!));
        Assert.Equal(HttpStatusCode.OK, guardada.Estado);
        var devuelta = exportada["root"]!["activities"]![1]!.AsObject();
        Assert.Equal(5, (int)devuelta["metadata"]!["designer"]!["position"]!["x"]!);
        devuelta["metadata"] = new JsonObject();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(original), devuelta), devuelta.ToJsonString());
        Assert.Equal(["r1-r2", "r2-r3"], exportada["root"]!["connections"]!.AsArray().Select(c => $"{c!["source"]!["activity"]}-{c["target"]!["activity"]}"));
        Assert.Equal(["«r2»: no existe el tipo de actividad «Otro.Producto.Actividad»."], (await api.MandarAsync("/workflow-definitions/con-desconocida/publish")).Motivos);
    }
}
