using System.Net;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Disenador.Ejecucion;
using SeguimientoDesempeno.Servidor.Tests.Disenador.Api;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Ejecucion;

/// <summary>Addresses that let whoever has them publish an event to an instance or answer what it waits for.</summary>
public sealed class EnlacesFirmadosTests : ServidorDePrueba
{
    private const string Flujo = """
        {
          "definitionId": "visto-bueno", "name": "Visto bueno",
          "root": { "id": "serie", "type": "Elsa.Sequence", "version": 1, "activities": [
            { "id": "enlace", "type": "Elsa.SetOutput", "version": 1,
              "outputName": { "typeName": "String", "expression": { "type": "Literal", "value": "Enlace" } },
              "outputValue": { "typeName": "Object", "expression": { "type": "JavaScript", "value": "createEventTriggerUrl('aprobado', TimeSpan.FromDays(2))" } } },
            { "id": "nombre", "type": "Elsa.SetName", "version": 1,
              "value": { "typeName": "String", "expression": { "type": "JavaScript", "value": "getConfig('Municipio') + '/' + getConfig('Seguridad:EntradasPorMinuto') + '/' + getConfig('Correo:Clave')" } } },
            { "id": "espera", "type": "Elsa.Event", "version": 1, "eventName": { "typeName": "String", "expression": { "type": "Literal", "value": "aprobado" } } },
            { "id": "fuera", "type": "Elsa.RunTask", "version": 1, "taskName": { "typeName": "String", "expression": { "type": "Literal", "value": "firmar" } } },
            { "id": "tarea", "type": "Seguimiento.TareaHumana", "version": 1,
              "titulo": { "typeName": "String", "expression": { "type": "Literal", "value": "Revisar" } },
              "rol": { "typeName": "String", "expression": { "type": "Literal", "value": "JEF" } } } ] }
        }
        """;

    protected override Dictionary<string, string?> Configuracion { get; } = new()
    {
        ["Seguridad:EntradasPorMinuto"] = "100000",
        ["Flujos:Configuracion:Municipio"] = "Juárez",
        ["Correo:Clave"] = "un secreto",
    };

    [Fact]
    public async Task Un_guion_lee_su_seccion_de_la_configuracion_y_nada_mas()
    {
        var (id, _) = await IniciarAsync();

        Assert.Equal("Juárez/null/null", Instancia(id).Name);
    }

    [Fact]
    public async Task Quien_da_clic_en_el_enlace_de_un_evento_hace_seguir_la_instancia_y_lee_que_llego()
    {
        var (id, enlace) = await IniciarAsync();
        using var alguien = new HttpClient();
        alguien.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        var pagina = await alguien.GetAsync(enlace);
        var otraVez = await alguien.GetAsync(enlace);

        Assert.Equal(HttpStatusCode.OK, pagina.StatusCode);
        Assert.Contains("Recibido, gracias", await pagina.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("fuera", Espera(id).ActivityId);
        Assert.Contains("Ya no hacía falta", WebUtility.HtmlDecode(await otraVez.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_enlace_alterado_o_vencido_no_hace_nada_y_lo_dice()
    {
        var (id, _) = await IniciarAsync();
        var enlaces = Servicio<EnlacesFirmados>();
        var vencido = Local(enlaces.DeEvento("aprobado", id, Servicio<TimeProvider>().GetUtcNow()));
        var deOtraClase = Local(enlaces.DeEvento(Espera(id).Id, id, null)).ToString().Replace("events/trigger", "bookmarks/resume", StringComparison.Ordinal);
        using var alguien = new HttpClient();
        using var persona = new HttpRequestMessage(HttpMethod.Get, vencido);
        persona.Headers.Accept.ParseAdd("text/html");

        Assert.Equal(HttpStatusCode.BadRequest, (await alguien.GetAsync(vencido)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await alguien.GetAsync(deOtraClase)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await alguien.GetAsync(new Uri(Direccion, "/elsa/api/events/trigger?t=nada"))).StatusCode);
        Assert.Contains("Este enlace no sirve", await (await alguien.SendAsync(persona)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("espera", Espera(id).ActivityId);
    }

    [Fact]
    public async Task Un_sistema_contesta_lo_que_se_le_pidio_con_su_enlace_y_su_resultado()
    {
        var (id, enlace) = await IniciarAsync();
        using var sistema = new HttpClient();
        await sistema.PostAsync(enlace, null);
        var direccion = Local(Servicio<EnlacesFirmados>().DeEspera(Espera(id).Id, id, null));

        using var mala = new StringContent("[1]");
        Assert.Equal(HttpStatusCode.BadRequest, (await sistema.PostAsync(direccion, mala)).StatusCode);
        using var demasiado = new StringContent(new string(' ', 1024 * 1024 + 1));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await sistema.PostAsync(direccion, demasiado)).StatusCode);
        using var respuesta = new StringContent("""{ "input": { "RunTaskInput": { "folio": "17" } } }""");
        Assert.Equal(HttpStatusCode.OK, (await sistema.PostAsync(direccion, respuesta)).StatusCode);

        Assert.Equal("tarea", Espera(id).ActivityId);
        Assert.Contains("\"folio\":\"17\"", Servicio<ITransactor>().Read(tx => tx.Workflows.ReadJournal(id))
            .Last(linea => linea is { ActivityId: "fuera", EventName: "Completed" }).Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lo_que_decide_una_persona_en_su_bandeja_no_lo_contesta_ningun_enlace()
    {
        var (id, enlace) = await IniciarAsync();
        using var alguien = new HttpClient();
        await alguien.GetAsync(enlace);
        await alguien.GetAsync(Local(Servicio<EnlacesFirmados>().DeEspera(Espera(id).Id, id, null)));
        var tarea = Espera(id);

        var respuesta = await alguien.GetAsync(Local(Servicio<EnlacesFirmados>().DeEspera(tarea.Id, id, null)));

        Assert.Equal(HttpStatusCode.OK, respuesta.StatusCode);
        Assert.Equal(tarea.Id, Espera(id).Id);
        Assert.Equal(WorkflowStatus.Running, Instancia(id).Status);
    }

    private async Task<(string Id, Uri Enlace)> IniciarAsync()
    {
        using var duena = await ClienteDelApi.ComoAsync(this, "dueno");
        await duena.GuardarAsync(JsonNode.Parse(Flujo)!.AsObject(), publicar: true);
        var respuesta = await duena.MandarAsync("/workflow-definitions/visto-bueno/execute");
        var estado = respuesta.Json["workflowState"]!;
        return ((string)estado["id"]!, Local((string)estado["output"]!["Enlace"]!));
    }

    /// <summary>The address that people use is the municipality's; here it is the server's under test.</summary>
    private Uri Local(string direccion) => new(Direccion, new Uri(direccion).PathAndQuery);

    private InstanceRecord Instancia(string id) => Servicio<ITransactor>().Read(tx => tx.Workflows.FindInstance(id))!;

    private BookmarkRecord Espera(string id) => Servicio<ITransactor>().Read(tx => tx.Workflows.ListBookmarks(id)).Single(espera => espera.DueAt is null);
}
