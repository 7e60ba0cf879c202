using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Instancias;

/// <summary>The page of an instance says what it waits for; an instance can be kept as a file.</summary>
public sealed class EsperasDeInstanciaTests : ServidorDePrueba
{
    private const string Flujo = """
        {
          "definitionId": "esperas", "name": "Esperas",
          "root": { "id": "d", "type": "Elsa.Parallel", "version": 1, "activities": [
            { "id": "t", "type": "Seguimiento.TareaHumana", "version": 1, "metadata": { "displayText": "7.24 Revisar" },
              "paso": { "typeName": "String", "expression": { "type": "Literal", "value": "7.24" } },
              "titulo": { "typeName": "String", "expression": { "type": "Literal", "value": "Revisar el informe" } },
              "rol": { "typeName": "String", "expression": { "type": "Literal", "value": "JEF,ANA" } },
              "vence": { "typeName": "String", "expression": { "type": "Literal", "value": "2 días hábiles" } },
              "recordatorios": { "typeName": "String", "expression": { "type": "Literal", "value": "1" } } },
            { "id": "r", "type": "Elsa.RunTask", "version": 1, "metadata": { "displayText": "Pedir la firma" } },
            { "id": "p", "type": "Elsa.Delay", "version": 1, "metadata": { "displayText": "Un día" },
              "timeSpan": { "typeName": "TimeSpan", "expression": { "type": "Literal", "value": "1.00:00:00" } } } ] }
        }
        """;

    [Fact]
    public async Task La_pagina_dice_que_espera_de_quien_desde_cuando_y_hasta_cuando()
    {
        var id = await IniciarAsync();
        using var duena = await EntrarAsync("dueno");
        using var auditora = await EntrarAsync("auditor");

        var renglones = (await duena.IrAsync($"/flujos/instancias/{id}")).Html.QuerySelectorAll(".esperas tbody tr").ToList();
        var tarea = renglones.Single(renglon => renglon.TextContent.Contains("7.24", StringComparison.Ordinal));
        var fuera = renglones.Single(renglon => renglon.TextContent.Contains("Pedir la firma", StringComparison.Ordinal));

        Assert.Equal(3, renglones.Count);
        Assert.Contains("Responsable de la Jefatura de Seguimiento al Desempeño o Analista de Seguimiento al Desempeño", tarea.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sin plazo", tarea.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sin plazo", fuera.TextContent, StringComparison.Ordinal);
        Assert.Contains(renglones, renglon => renglon.TextContent.Contains("«Un día» espera su momento", StringComparison.Ordinal));
        var enlace = new Uri(fuera.QuerySelector("input")!.GetAttribute("value")!);
        Assert.Empty((await auditora.IrAsync($"/flujos/instancias/{id}")).Html.QuerySelectorAll(".esperas input"));

        using var deFuera = new HttpClient();
        await deFuera.PostAsync(new Uri(Direccion, enlace.PathAndQuery), null);
        Assert.Equal(2, (await duena.IrAsync($"/flujos/instancias/{id}")).Html.QuerySelectorAll(".esperas tbody tr").Length);
    }

    [Fact]
    public async Task Una_instancia_se_exporta_con_su_bitacora_y_no_se_importa()
    {
        var id = await IniciarAsync();
        using var api = await ApiDePrueba.EntrarAsync(this, "auditor");
        using var duena = await ApiDePrueba.EntrarAsync(this, "dueno");

        var archivo = await api.PedirAsync($"/workflow-instances/{id}/export");
        var json = JsonNode.Parse(await archivo.Content.ReadAsStringAsync())!;
        var varias = await duena.PonerAsync("/bulk-actions/export/workflow-instances", $$"""{ "ids": ["{{id}}", "no-existe"] }""");
        using var zip = new ZipArchive(await varias.Content.ReadAsStreamAsync());

        Assert.Equal($"workflow-instance-{id}.json", archivo.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(id, (string)json["workflowState"]!["id"]!);
        Assert.NotEmpty(json["workflowExecutionLogRecords"]!.AsArray());
        Assert.Contains(json["activityExecutionRecords"]!.AsArray(), registro => (string)registro!["activityId"]! == "t");
        Assert.Equal($"workflow-instance-{id}.json", Assert.Single(zip.Entries).Name);
        Assert.Equal(HttpStatusCode.Conflict, (await duena.PonerAsync("/bulk-actions/import/workflow-instances", "{}")).StatusCode);
    }

    private async Task<string> IniciarAsync()
    {
        var flujos = Servicio<WorkflowHost>();
        return (await Servicio<ITransactor>().RunAsync(tx =>
            flujos.Start(tx, new StartRequest { VersionId = flujos.ImportDefinition(tx, Flujo, publish: true).Definition!.Id }))).InstanceId!;
    }
}
