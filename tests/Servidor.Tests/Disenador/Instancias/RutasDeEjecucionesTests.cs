using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Instancias;

[Collection(ServidorCompartido.Nombre)]
public sealed class RutasDeEjecucionesTests(ServidorDePrueba servidor)
{
    private const string Linea = "Workflow1:serie:linea";
    private const string Tarea = "Workflow1:serie:tarea";

    [Fact]
    public async Task La_bitacora_se_lee_por_paginas_y_sin_las_clases_que_no_se_quieren()
    {
        await ApiDePrueba.PublicarAsync(servidor, "bitacora");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "dueno");
        var id = await api.IniciarAsync("bitacora");

        var sinCajas = await ApiDePrueba.JsonAsync(api.PonerAsync(
            $"/workflow-instances/{id}/journal?skip=0&take=2", """{ "filter": { "excludedActivityTypes": ["Elsa.Workflow", "Elsa.Sequence"] } }"""));
        var completadas = await ApiDePrueba.JsonAsync(api.PonerAsync(
            $"/workflow-instances/{id}/journal", $$"""{ "filter": { "activityNodeIds": ["{{Linea}}"], "eventNames": ["Completed"] } }"""));

        Assert.Equal(["linea", "linea"], sinCajas["items"]!.AsArray().Select(linea => (string)linea!["activityId"]!));
        Assert.True((int)sinCajas["totalCount"]! > 2);
        Assert.Equal("Completed", (string)completadas["items"]!.AsArray().Single()!["eventName"]!);
        Assert.Equal("tarea", (string)(await ApiDePrueba.JsonAsync(api.PedirAsync($"/workflow-instances/{id}/journal/tarea")))["activityId"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await api.PedirAsync($"/workflow-instances/{id}/journal/otra")).StatusCode);
    }

    [Fact]
    public async Task El_reporte_cuenta_cada_lugar_una_vez_y_dice_cual_espera()
    {
        await ApiDePrueba.PublicarAsync(servidor, "reporte");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "auditor");
        using var duena = await ApiDePrueba.EntrarAsync(servidor, "dueno");
        var id = await duena.IniciarAsync("reporte");

        var antes = await ReporteAsync(api, id);
        var espera = await TareaAsync(api, id);
        Assert.Equal(HttpStatusCode.Accepted, (await duena.PonerAsync($"/tasks/{espera}/complete", """{ "result": { "firma": true } }""")).StatusCode);
        var despues = await ReporteAsync(api, id);

        Assert.Equal((1, 1, false), Cuenta(antes, Linea));
        Assert.Equal((1, 0, true), Cuenta(antes, Tarea));
        Assert.Equal((1, 1, false), Cuenta(despues, Tarea));
        Assert.Equal("Finished", (string)(await ApiDePrueba.JsonAsync(api.PedirAsync($"/workflow-instances/{id}")))["status"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await duena.PonerAsync($"/tasks/{espera}/complete", "{}")).StatusCode);
    }

    [Fact]
    public async Task Una_ejecucion_cuenta_sus_entradas_sus_resultados_y_la_cadena_que_la_llamo()
    {
        await ApiDePrueba.PublicarAsync(servidor, "ejecucion");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "dueno");
        var id = await api.IniciarAsync("ejecucion");
        await api.PonerAsync($"/tasks/{await TareaAsync(api, id)}/complete", """{ "result": "firmada" }""");

        var lista = await ApiDePrueba.JsonAsync(api.PedirAsync($"/activity-executions/list?WorkflowInstanceId={id}&ActivityNodeId={Tarea}"));
        var tarea = lista["items"]!.AsArray().Single()!;
        var resumen = (await ApiDePrueba.JsonAsync(api.PedirAsync($"/activity-execution-summaries/list?WorkflowInstanceId={id}&ActivityNodeId={Tarea}")))["items"]!.AsArray().Single()!;
        var pila = await ApiDePrueba.JsonAsync(api.PedirAsync($"/activity-executions/{(string)tarea["id"]!}/call-stack"));

        Assert.Equal("firmar", (string)tarea["activityState"]!["TaskName"]!);
        Assert.Equal("firmada", (string)tarea["outputs"]!["Result"]!);
        Assert.Equal(("Completed", false, "Tarea"), ((string)tarea["status"]!, (bool)tarea["hasBookmarks"]!, (string)tarea["activityName"]!));
        Assert.NotNull(tarea["completedAt"]);
        Assert.Null(resumen["activityState"]);
        Assert.Equal((string)tarea["id"]!, (string)(await ApiDePrueba.JsonAsync(api.PedirAsync($"/activity-executions/by-id?id={(string)tarea["id"]!}")))["id"]!);
        Assert.Equal("tarea", (string)pila["items"]!.AsArray()[^1]!["activityId"]!);
        Assert.Equal(3, (int)pila["totalCount"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await api.PedirAsync("/activity-executions/no-existe")).StatusCode);
    }

    private static Task<JsonObject> ReporteAsync(ApiDePrueba api, string id) => ApiDePrueba.JsonAsync(api.PonerAsync(
        "/activity-executions/report", $$"""{ "workflowInstanceId": "{{id}}", "activityNodeIds": ["{{Linea}}", "{{Tarea}}"] }"""));

    private static (int Empezadas, int Terminadas, bool Espera) Cuenta(JsonObject reporte, string lugar)
    {
        var cuenta = reporte["stats"]!.AsArray().Single(una => (string)una!["activityNodeId"]! == lugar)!;
        return ((int)cuenta["startedCount"]!, (int)cuenta["completedCount"]!, (bool)cuenta["isBlocked"]!);
    }

    private static async Task<string> TareaAsync(ApiDePrueba api, string id) =>
        (string)(await ApiDePrueba.JsonAsync(api.PedirAsync($"/workflow-instances/{id}")))["workflowState"]!["bookmarks"]![0]!["id"]!;
}
