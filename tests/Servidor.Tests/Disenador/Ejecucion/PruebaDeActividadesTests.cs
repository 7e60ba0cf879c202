using System.Net;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Tests.Disenador.Api;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Ejecucion;

/// <summary>The Test tab of an activity: it runs alone, and nothing of it stays.</summary>
public sealed class PruebaDeActividadesTests : ServidorDePrueba
{
    private const string Flujo = """
        {
          "definitionId": "ensayo", "name": "Ensayo",
          "variables": [ { "id": "v1", "name": "Dias", "typeName": "Int32", "isArray": false, "value": "3" } ],
          "customProperties": { "VariableTestValues": { "v1": "41" } },
          "root": { "id": "diagrama", "type": "Elsa.Flowchart", "version": 1,
            "variables": [ { "id": "v2", "name": "Area", "typeName": "String", "isArray": false, "value": "Obras" } ],
            "activities": [
            { "id": "cuenta", "type": "Elsa.RunJavaScript", "version": 1,
              "script": { "typeName": "String", "expression": { "type": "Literal", "value": "setOutcome('Listo'); return getDias() + 1" } },
              "possibleOutcomes": { "typeName": "String[]", "expression": { "type": "Object", "value": "[\"Listo\",\"Falta\"]" } } },
            { "id": "area", "type": "Elsa.WriteLine", "version": 1, "text": { "typeName": "String", "expression": { "type": "JavaScript", "value": "getArea() + ' ' + getDias()" } } },
            { "id": "rota", "type": "Elsa.WriteLine", "version": 1, "text": { "typeName": "String", "expression": { "type": "JavaScript", "value": "noExiste.nada" } } },
            { "id": "pide", "type": "Elsa.FlowSendHttpRequest", "version": 1, "url": { "typeName": "Uri", "expression": { "type": "Literal", "value": "http://10.0.0.1/" } } },
            { "id": "final", "type": "Elsa.Complete", "version": 1 },
            { "id": "tarea", "type": "Seguimiento.TareaHumana", "version": 1,
              "paso": { "typeName": "String", "expression": { "type": "Literal", "value": "7.24" } },
              "titulo": { "typeName": "String", "expression": { "type": "Literal", "value": "Revisar" } },
              "rol": { "typeName": "String", "expression": { "type": "Literal", "value": "JEF" } } } ],
            "connections": [ { "source": { "activity": "cuenta", "port": "Listo" }, "target": { "activity": "tarea", "port": "In" }, "vertices": [] } ] }
        }
        """;

    [Fact]
    public async Task Un_guion_dice_su_resultado_con_los_valores_de_prueba_de_las_variables()
    {
        var resultado = (await ProbarAsync("cuenta")).Json;

        Assert.Equal("Completed", (string)resultado["status"]!);
        Assert.Equal(42, (int)resultado["outputs"]!["Result"]!);
        Assert.Equal("""["Listo"]""", resultado["payload"]!["Outcomes"]!.ToJsonString());
        Assert.Contains("getDias", (string)resultado["activityState"]!["Script"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Una_actividad_ve_tambien_las_variables_del_diagrama_que_la_contiene() =>
        Assert.Equal("Obras 41", (string)(await ProbarAsync("area")).Json["activityState"]!["Text"]!);

    [Fact]
    public async Task Un_final_se_prueba_como_cualquier_otra()
    {
        var resultado = (await ProbarAsync("final")).Json;

        Assert.Equal("Completed", (string)resultado["status"]!);
        Assert.NotNull(resultado["activityState"]);
    }

    [Fact]
    public async Task Lo_que_falla_dice_por_que()
    {
        var resultado = (await ProbarAsync("rota")).Json;

        Assert.Equal("Faulted", (string)resultado["status"]!);
        Assert.Contains("noExiste", (string)resultado["exception"]!["message"]!, StringComparison.Ordinal);
        Assert.Empty(resultado["activityState"]!.AsObject());
    }

    [Fact]
    public async Task Una_peticion_a_otro_sistema_se_manda_de_verdad_con_sus_mismos_limites()
    {
        var resultado = (await ProbarAsync("pide")).Json;

        Assert.Equal("http://10.0.0.1/", (string)resultado["activityState"]!["Url"]!);
        Assert.Equal("Faulted", (string)resultado["status"]!);
        Assert.Contains("«10.0.0.1» es una dirección interna", (string)resultado["exception"]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Una_tarea_queda_en_espera_y_a_nadie_le_llega()
    {
        var resultado = (await ProbarAsync("tarea")).Json;

        Assert.Equal("Running", (string)resultado["status"]!);
        Assert.Equal("JEF", (string)resultado["activityState"]!["Rol"]!);
        var (instancias, esperas) = Servicio<ITransactor>().Read(tx => (
            tx.Workflows.CountInstances(new InstanceFilter { DefinitionIds = ["ensayo"] }), tx.Workflows.ListBookmarks().Count(espera => espera.DefinitionId == "ensayo")));
        Assert.Equal((0, 0), (instancias, esperas));
    }

    [Fact]
    public async Task Lo_que_no_esta_en_el_flujo_guardado_se_dice_con_palabras()
    {
        var falta = await ProbarAsync("otra");
        using var duena = await ClienteDelApi.ComoAsync(this, "dueno");
        var vacia = await duena.MandarAsync("/tests/activities");

        Assert.Equal(HttpStatusCode.BadRequest, falta.Estado);
        Assert.Contains("«otra»", falta.Motivos.Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, vacia.Estado);
    }

    private async Task<Respuesta> ProbarAsync(string actividad)
    {
        using var duena = await ClienteDelApi.ComoAsync(this, "dueno");
        var guardada = (await duena.GuardarAsync(JsonNode.Parse(Flujo)!.AsObject())).Json["workflowDefinition"]!;
        var lugar = guardada["root"]!["activities"]!.AsArray().FirstOrDefault(una => (string)una!["id"]! == actividad)?["nodeId"]!;
        return await duena.MandarAsync("/tests/activities", new JsonObject
        {
            ["workflowDefinitionHandle"] = new JsonObject { ["definitionVersionId"] = (string)guardada["id"]! },
            ["activityHandle"] = new JsonObject { ["activityNodeId"] = (string?)lugar ?? actividad },
        });
    }
}
