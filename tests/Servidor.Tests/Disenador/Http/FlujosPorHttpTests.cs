using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;
using static SeguimientoDesempeno.Servidor.Tests.Disenador.Http.FlujoPublicado;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Http;

/// <summary>Workflows that serve requests, as whoever calls them sees it.</summary>
[Collection(ServidorCompartido.Nombre)]
public sealed class FlujosPorHttpTests(ServidorDePrueba servidor)
{
    [Fact]
    public async Task Un_flujo_contesta_la_peticion_que_lo_inicia_con_lo_que_trae()
    {
        await servidor.PublicarAsync(
            "eco",
            Entrada("eco/{id}", ("supportedMethods", Objeto("String[]", "[\"POST\"]"))).Iniciando(),
            Respuesta("({ id: getRouteDataFromEntrada().id, q: getQueryStringDataFromEntrada().q, cuerpo: getParsedContentFromEntrada().n })", "Created"));
        using var cliente = Cliente();

        var respuesta = await cliente.PostAsJsonAsync("/workflows/ECO/7?q=dos", new { n = 3 });

        Assert.Equal(HttpStatusCode.Created, respuesta.StatusCode);
        Assert.Equal("application/json", respuesta.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"id":"7","q":"dos","cuerpo":3}""", await respuesta.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await cliente.GetAsync("/workflows/eco/7")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await cliente.GetAsync("/workflows/otra")).StatusCode);
    }

    [Fact]
    public async Task Sin_respuesta_propia_se_dice_que_instancia_corrio_y_un_incidente_no_muestra_detalles()
    {
        await servidor.PublicarAsync("callado", Entrada("callado").Iniciando());
        await servidor.PublicarAsync("roto", Entrada("roto").Iniciando(), Actividad("x", "Elsa.Fault", ("message", Texto("String", "secreto"))));
        using var cliente = Cliente();

        var callado = JsonNode.Parse(await cliente.GetStringAsync("/workflows/callado"))!;
        var roto = await cliente.GetAsync("/workflows/roto");

        Assert.NotEmpty((string)callado["workflowInstanceIds"]![0]!);
        Assert.Equal(HttpStatusCode.InternalServerError, roto.StatusCode);
        Assert.DoesNotContain("secreto", await roto.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Una_instancia_que_espera_se_reanuda_por_su_id_o_por_su_correlacion()
    {
        await servidor.PublicarAsync(
            "dos-pasos",
            Entrada("paso-uno").Iniciando(),
            Respuesta("getWorkflowInstanceId()"),
            Actividad("segunda", "Elsa.HttpEndpoint", ("path", Texto("String", "paso-dos"))),
            Respuesta("'hecho ' + getCorrelationId()", id: "respuesta2"));
        using var cliente = Cliente();

        var primera = await cliente.GetStringAsync("/workflows/paso-uno?correlationId=c-1");
        await cliente.GetStringAsync("/workflows/paso-uno?correlationId=c-2");

        Assert.Equal(HttpStatusCode.Conflict, (await cliente.GetAsync("/workflows/paso-dos")).StatusCode);
        Assert.Equal("hecho c-1", await cliente.GetStringAsync($"/workflows/paso-dos?workflowInstanceId={primera}"));
        Assert.Equal("hecho c-2", await cliente.GetStringAsync("/workflows/paso-dos?correlationId=c-2"));
        Assert.Equal(HttpStatusCode.NotFound, (await cliente.GetAsync("/workflows/paso-dos")).StatusCode);
    }

    [Fact]
    public async Task Authorize_pide_sesion_y_la_politica_su_rol_y_una_desconocida_no_deja_pasar()
    {
        await servidor.PublicarAsync("con-sesion", Entrada("con-sesion", ("authorize", Texto("Boolean", "True"))).Iniciando(), Respuesta("'ok'"));
        await servidor.PublicarAsync(
            "con-rol", Entrada("con-rol", ("authorize", Texto("Boolean", "True")), ("policy", Texto("String", "EditarFlujos"))).Iniciando(), Respuesta("'ok'"));
        await servidor.PublicarAsync("con-nada", Entrada("con-nada", ("policy", Texto("String", "NoExiste"))).Iniciando(), Respuesta("'ok'"));
        using var nadie = Cliente();
        var ana = await servidor.EntrarAsync("ana");
        var dueno = await servidor.EntrarAsync("dueno");

        Assert.Equal(HttpStatusCode.Unauthorized, (await nadie.GetAsync("/workflows/con-sesion")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await EstadoAsync(ana, "/workflows/con-sesion"));
        Assert.Equal(HttpStatusCode.Forbidden, await EstadoAsync(ana, "/workflows/con-rol"));
        Assert.Equal(HttpStatusCode.OK, await EstadoAsync(dueno, "/workflows/con-rol"));
        Assert.Equal(HttpStatusCode.Forbidden, await EstadoAsync(dueno, "/workflows/con-nada"));
    }

    [Fact]
    public async Task Un_archivo_que_no_cumple_se_rechaza_o_sigue_por_su_salida()
    {
        await servidor.PublicarAsync(
            "carga", Entrada("carga", ("supportedMethods", Objeto("String[]", "[\"POST\"]")), ("allowedFileExtensions", Objeto("String[]", "[\".csv\"]"))).Iniciando(),
            Respuesta("getFileFromEntrada().FileName + ' ' + getFileFromEntrada().Length"));
        using var cliente = Cliente();

        Assert.Equal("a.csv 3", await (await cliente.PostAsync("/workflows/carga", Archivo("a.csv"))).Content.ReadAsStringAsync());
        var rechazo = await cliente.PostAsync("/workflows/carga", Archivo("a.exe"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, rechazo.StatusCode);
        Assert.Equal("No se aceptan archivos «.exe».", await rechazo.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Una_peticion_a_esta_misma_maquina_es_un_incidente_que_dice_por_que()
    {
        await servidor.PublicarAsync(
            "hacia-dentro",
            Entrada("hacia-dentro").Iniciando(),
            Actividad("envio", "Elsa.SendHttpRequest", ("url", Texto("Uri", new Uri(servidor.Direccion, "/salud").AbsoluteUri))),
            Respuesta("'nunca'"));
        using var cliente = Cliente();

        var respuesta = await cliente.GetAsync("/workflows/hacia-dentro");

        Assert.Equal(HttpStatusCode.InternalServerError, respuesta.StatusCode);
        var (host, transactor) = (servidor.Servicio<WorkflowHost>(), servidor.Servicio<ITransactor>());
        var incidente = transactor.Read(tx => host.Incidents(tx, tx.Workflows.ListInstances(new InstanceFilter { DefinitionIds = ["hacia-dentro"] })[0].Id))[0];
        Assert.Equal("«127.0.0.1» es una dirección interna y no está entre las permitidas (Http:Permitidos).", incidente.Message);
    }

    [Fact]
    public async Task Una_respuesta_no_pone_galletas_ni_cabeceras_de_la_conexion()
    {
        var respuesta = Respuesta("'<h1>hola</h1>'");
        respuesta["contentType"] = Texto("String", "text/html");
        respuesta["responseHeaders"] = Objeto("HttpHeaders", """{ "X-Propia": "sí no", "X-Otra": "vale", "Set-Cookie": "sesion=1", "Content-Length": "1" }""");
        await servidor.PublicarAsync("cabeceras", Entrada("cabeceras").Iniciando(), respuesta);
        using var cliente = Cliente();

        var recibida = await cliente.GetAsync("/workflows/cabeceras");

        Assert.Equal("<h1>hola</h1>", await recibida.Content.ReadAsStringAsync());
        Assert.Equal("vale", recibida.Headers.GetValues("X-Otra").Single());
        Assert.False(recibida.Headers.Contains("X-Propia"));
        Assert.False(recibida.Headers.Contains("Set-Cookie"));
        Assert.Contains("default-src 'none'", recibida.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private HttpClient Cliente() => new() { BaseAddress = servidor.Direccion };

    private static MultipartFormDataContent Archivo(string nombre) => new() { { new StringContent("1,2"), "datos", nombre } };

    private static async Task<HttpStatusCode> EstadoAsync(Navegante navegante, string ruta)
    {
        using var peticion = new HttpRequestMessage(HttpMethod.Get, ruta);
        return (await navegante.EnviarAsync(peticion)).Estado;
    }
}
