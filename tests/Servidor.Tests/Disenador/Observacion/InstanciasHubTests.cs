using System.Net;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Servidor.Tests.Disenador.Instancias;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Observacion;

/// <summary>The hub as a browser without WebSocket uses it: one request after another.</summary>
[Collection(ServidorCompartido.Nombre)]
public sealed class InstanciasHubTests(ServidorDePrueba servidor)
{
    [Theory]
    [InlineData("/elsa/hubs/workflow-instance")]
    [InlineData("/elsa/api/hubs/workflow-instance")]
    public async Task Quien_muestra_una_instancia_se_entera_de_lo_que_le_ocurre(string hub)
    {
        await ApiDePrueba.PublicarAsync(servidor, "observada");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "dueno");
        var instancia = await api.IniciarAsync("observada");
        using var auditoria = await servidor.EntrarAsync("auditor");
        var conexion = await ConexionDePrueba.AbrirAsync(auditoria, hub);
        await conexion.ObservarAsync(instancia);
        await conexion.EsperarAsync("WorkflowInstanceUpdatedAsync");

        var tarea = (string)(await ApiDePrueba.JsonAsync(api.PedirAsync($"/workflow-instances/{instancia}")))["workflowState"]!["bookmarks"]![0]!["id"]!;
        await api.PonerAsync($"/tasks/{tarea}/complete", "{}");

        var actividades = await conexion.EsperarAsync("ActivityExecutionLogUpdatedAsync");
        var terminada = actividades["stats"]!.AsArray().Single(cuenta => (string)cuenta!["activityId"]! == "tarea")!;
        Assert.Equal((1, false), ((int)terminada["completedCount"]!, (bool)terminada["isBlocked"]!));
        Assert.Equal(instancia, (string)(await conexion.EsperarAsync("WorkflowInstanceUpdatedAsync"))["workflowInstanceId"]!);
    }

    [Fact]
    public async Task Sin_pase_o_sin_permiso_el_hub_no_abre()
    {
        using var nadie = servidor.Navegante();
        using var analista = await servidor.EntrarAsync("ana");

        Assert.Equal(HttpStatusCode.Unauthorized, (await NegociarAsync(nadie, "/elsa/hubs/workflow-instance")).Estado);
        Assert.Equal(HttpStatusCode.Forbidden, (await NegociarAsync(analista, "/elsa/hubs/workflow-instance")).Estado);
    }

    [Fact]
    public async Task Una_conexion_cuya_sesion_termino_se_corta_en_vez_de_seguir_contando()
    {
        await ApiDePrueba.PublicarAsync(servidor, "cortada");
        using var api = await ApiDePrueba.EntrarAsync(servidor, "dueno");
        var instancia = await api.IniciarAsync("cortada");
        using var auditoria = await servidor.EntrarAsync("auditor");
        var conexion = await ConexionDePrueba.AbrirAsync(auditoria, "/elsa/hubs/workflow-instance");
        await conexion.ObservarAsync(instancia);
        await conexion.EsperarAsync("WorkflowInstanceUpdatedAsync");

        await servidor.Servicio<Cuentas>().CerrarSesionesAsync("auditor");
        await api.PonerAsync($"/cancel/workflow-instances/{instancia}");

        Assert.True(await conexion.SeCortaAsync());
    }

    private static Task<Pagina> NegociarAsync(Navegante navegante, string hub) => ConexionDePrueba.NegociarAsync(navegante, hub);
}
