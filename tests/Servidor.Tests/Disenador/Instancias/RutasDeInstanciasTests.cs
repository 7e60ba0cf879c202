using System.Net;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Instancias;

[Collection(ServidorCompartido.Nombre)]
public sealed class RutasDeInstanciasTests(ServidorDePrueba servidor)
{
    [Fact]
    public async Task Ejecutar_dice_en_sus_cabeceras_que_instancia_inicio_y_en_su_cuerpo_como_quedo()
    {
        await ApiDePrueba.PublicarAsync(servidor, "ejecutar");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "dueno");

        var respuesta = await api.PonerAsync("/workflow-definitions/ejecutar/execute", """{ "versionOptions": "Latest", "correlationId": "k", "name": "Prueba" }""");

        Assert.Equal("False", respuesta.Headers.GetValues("x-elsa-workflow-cannot-start").Single());
        var id = respuesta.Headers.GetValues("x-elsa-workflow-instance-id").Single();
        var estado = (await ApiDePrueba.JsonAsync(Task.FromResult(respuesta)))["workflowState"]!;
        Assert.Equal(("Running", "Suspended", "k"), ((string)estado["status"]!, (string)estado["subStatus"]!, (string)estado["correlationId"]!));
        Assert.Equal("Elsa.RunTask", (string)estado["bookmarks"]![0]!["name"]!);
        var instancia = await ApiDePrueba.JsonAsync(api.PedirAsync($"/workflow-instances/{id}"));
        Assert.Equal(("Prueba", "ejecutar-v1", false), ((string)instancia["name"]!, (string)instancia["definitionVersionId"]!, (bool)instancia["isExecuting"]!));
        Assert.Equal("Suspended", (string)(await ApiDePrueba.JsonAsync(api.PedirAsync($"/workflow-instances/{id}/execution-state")))["subStatus"]!);
    }

    [Fact]
    public async Task Lo_que_la_estrategia_rechaza_no_es_un_error_y_no_inicia_nada()
    {
        await ApiDePrueba.PublicarAsync(servidor, "unica", "SingletonStrategy");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "dueno");
        await api.IniciarAsync("unica");

        var respuesta = await api.PonerAsync("/workflow-definitions/unica/execute");

        Assert.Equal(HttpStatusCode.OK, respuesta.StatusCode);
        Assert.Equal("True", respuesta.Headers.GetValues("x-elsa-workflow-cannot-start").Single());
        Assert.False(respuesta.Headers.Contains("x-elsa-workflow-instance-id"));
        Assert.Equal(1, (int)(await ListarAsync(api, """{ "definitionId": "unica" }"""))["totalCount"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await api.PonerAsync("/workflow-definitions/no-existe/execute", "{}")).StatusCode);
    }

    [Fact]
    public async Task La_lista_filtra_busca_ordena_y_pagina()
    {
        await ApiDePrueba.PublicarAsync(servidor, "lista");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "auditor");
        using var duena = await ApiDePrueba.EntrarAsync(servidor, "dueno");
        foreach (var nombre in new[] { "Beta", "alfa", "Gama" }) await duena.IniciarAsync("lista", $$"""{ "name": "{{nombre}}", "correlationId": "c-{{nombre}}" }""");
        await duena.PonerAsync("/bulk-actions/cancel/workflow-instances", $$"""{ "ids": ["{{(string)(await ListarAsync(api, """{ "definitionIds": ["lista"], "name": "Gama" }"""))["items"]![0]!["id"]!}}"] }""");

        async Task<string> Nombres(string filtro) => string.Join(' ', (await ListarAsync(api, filtro))["items"]!.AsArray().Select(i => (string)i!["name"]!));

        Assert.Equal("Gama alfa Beta", await Nombres("""{ "definitionIds": ["lista"] }"""));
        Assert.Equal("alfa", await Nombres("""{ "definitionIds": ["lista"], "page": 1, "pageSize": 1 }"""));
        Assert.Equal("Beta Gama alfa", await Nombres("""{ "definitionIds": ["lista"], "orderBy": "Name", "orderDirection": "Ascending" }"""));
        Assert.Equal("alfa", await Nombres("""{ "definitionIds": ["lista"], "searchTerm": "ALF" }"""));
        Assert.Equal("", await Nombres("""{ "definitionIds": ["lista"], "searchTerm": "%" }"""));
        Assert.Equal("Gama", await Nombres("""{ "definitionId": "lista", "statuses": ["Finished"], "subStatuses": ["Cancelled"] }"""));
        Assert.Equal("Beta", await Nombres("""{ "definitionId": "lista", "correlationId": "c-Beta", "hasIncidents": false }"""));
        Assert.Equal("", await Nombres("""{ "definitionId": "lista", "isSystem": true }"""));
        Assert.Equal("", await Nombres("""{ "definitionId": "lista", "timestampFilters": [ { "column": "CreatedAt", "operator": "LessThan", "timestamp": "2001-01-01T00:00:00Z" } ] }"""));
        var porDireccion = await ApiDePrueba.JsonAsync(api.PedirAsync("/workflow-instances?DefinitionIds=lista&Status=Running&PageSize=1"));
        Assert.Equal((2, 1), ((int)porDireccion["totalCount"]!, porDireccion["items"]!.AsArray().Count));
    }

    [Fact]
    public async Task Un_filtro_de_fechas_que_nombra_otra_columna_se_rechaza_con_su_motivo()
    {
        using var api = await ApiDePrueba.EntrarAsync(servidor, "dueno");

        var respuesta = await api.PonerAsync("/workflow-instances", """{ "timestampFilters": [ { "column": "state", "operator": "Is", "timestamp": "2025-01-01" } ] }""");

        Assert.Equal(HttpStatusCode.BadRequest, respuesta.StatusCode);
        Assert.Contains("generalErrors", await respuesta.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Las_variables_se_leen_se_cambian_y_el_cambio_queda_asentado()
    {
        await ApiDePrueba.PublicarAsync(servidor, "variables");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "dueno");
        var id = await api.IniciarAsync("variables");

        Assert.Equal(3, (int)(await ApiDePrueba.JsonAsync(api.PedirAsync($"/workflow-instances/{id}/variables")))["items"]![0]!["value"]!);
        var despues = await ApiDePrueba.JsonAsync(api.PonerAsync($"/workflow-instances/{id}/variables", """{ "variables": [ { "id": "v1", "value": "8" } ] }"""));

        Assert.Equal(8, (int)despues["items"]![0]!["value"]!);
        Assert.Equal("CAMBIAR_VARIABLES", Asientos(id).Single().Accion);
    }

    [Fact]
    public async Task Cancelar_y_eliminar_dejan_asiento_y_la_eliminada_ya_no_esta()
    {
        await ApiDePrueba.PublicarAsync(servidor, "quitar");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "dueno");
        var (una, otra) = (await api.IniciarAsync("quitar"), await api.IniciarAsync("quitar"));

        Assert.Equal(HttpStatusCode.OK, (await api.PonerAsync($"/cancel/workflow-instances/{una}")).StatusCode);
        Assert.Equal("Cancelled", (string)(await ApiDePrueba.JsonAsync(api.PedirAsync($"/workflow-instances/{una}")))["subStatus"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await api.QuitarAsync($"/workflow-instances/{una}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await api.QuitarAsync($"/workflow-instances/{una}")).StatusCode);
        Assert.Equal(1, (int)(await ApiDePrueba.JsonAsync(api.PonerAsync("/bulk-actions/delete/workflow-instances/by-id", $$"""{ "ids": ["{{otra}}", "{{una}}"] }""")))["deleted"]!);

        Assert.Equal(["CANCELAR_INSTANCIA", "ELIMINAR_INSTANCIA"], Asientos(una).Select(a => a.Accion));
        Assert.Empty(servidor.Servicio<ITransactor>().Read(tx => tx.Workflows.ListBookmarks(otra)));
        Assert.Equal(0, (int)(await ListarAsync(api, """{ "definitionId": "quitar" }"""))["totalCount"]!);
    }

    [Fact]
    public async Task Cancelar_por_definicion_alcanza_a_las_que_corren_su_version()
    {
        await ApiDePrueba.PublicarAsync(servidor, "varias");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "dueno");
        var encoladas = await ApiDePrueba.JsonAsync(api.PonerAsync("/workflow-definitions/varias/bulk-dispatch", """{ "count": 3 }"""));
        Assert.Equal(3, encoladas["workflowInstanceIds"]!.AsArray().Count);

        var canceladas = await ApiDePrueba.JsonAsync(api.PonerAsync("/bulk-actions/cancel/workflow-instances", """{ "definitionId": "varias", "versionOptions": "Published" }"""));

        Assert.Equal(3, (int)canceladas["cancelled"]!);
    }

    [Fact]
    public async Task Quien_solo_lee_no_inicia_ni_cambia_nada()
    {
        await ApiDePrueba.PublicarAsync(servidor, "ajena");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "auditor");

        foreach (var ruta in new[] { "/workflow-definitions/ajena/execute", "/workflow-definitions/ajena/dispatch", "/events/aviso/trigger", "/bulk-actions/cancel/workflow-instances" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await api.PonerAsync(ruta, "{}")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await api.QuitarAsync("/workflow-instances/x")).StatusCode);
    }

    private static Task<JsonObject> ListarAsync(ApiDePrueba api, string filtro) => ApiDePrueba.JsonAsync(api.PonerAsync("/workflow-instances", filtro));

    private IReadOnlyList<Asiento> Asientos(string id) =>
        servidor.Servicio<ITransactor>().Read(tx => tx.Get<IAlmacen>().Bitacora.Lista($"instancia/{id}"));
}
