using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Organizacion;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Organizacion;

public sealed class CambioDeEnlaceTests : ServidorConContenidoPropio
{
    [Fact]
    public async Task Al_cambiar_el_archivo_las_tareas_abiertas_pasan_al_Enlace_nuevo_sin_reiniciar()
    {
        await CrearTareaAsync();
        using var saliente = await EntrarAsync("enl-sfa");
        using var entrante = await EntrarAsync("enl-sis");
        Assert.Contains("Entregar la tabla", (await saliente.IrAsync("/tareas")).Texto);
        Assert.DoesNotContain("Entregar la tabla", (await entrante.IrAsync("/tareas")).Texto);

        Cambiar("organizacion/asignaciones.yaml", "plaza: ENL-SFA\n    cuenta: enl-sfa", "plaza: ENL-SFA\n    cuenta: enl-sis");
        await Servicio<VigiaDeLaOrganizacion>().MirarAsync();

        Assert.DoesNotContain("Entregar la tabla", (await saliente.IrAsync("/tareas")).Texto);
        Assert.Contains("Entregar la tabla", (await entrante.IrAsync("/tareas")).Texto);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await entrante.IrAsync("/tareas/tarea-sfa")).Estado);
        var asiento = Servicio<ITransactor>().Read(tx => tx.Get<IAlmacen>().Bitacora.Lista("content/organizacion"));
        Assert.Equal("cambiar-organizacion", Assert.Single(asiento).Accion);
    }

    [Fact]
    public async Task Un_archivo_con_errores_deja_la_organizacion_anterior_y_la_administracion_ve_cual_y_donde()
    {
        await CrearTareaAsync();
        using var enlace = await EntrarAsync("enl-sfa");
        using var admin = await EntrarAsync("admin");

        Cambiar("organizacion/asignaciones.yaml", "plaza: ENL-SFA\n", "plaza: ENL-NADIE\n");
        var pagina = await admin.EnviarAsync(await admin.IrAsync("/administracion/organizacion"), "form:has(input[value=releer])");

        Assert.Contains("asignaciones.yaml, línea", pagina.Html.QuerySelector("[role=alert]")!.TextContent);
        Assert.Contains("ENL-NADIE", pagina.Html.QuerySelector("[role=alert]")!.TextContent);
        Assert.Contains("Entregar la tabla", (await enlace.IrAsync("/tareas")).Texto);
    }

    [Fact]
    public async Task Quien_suple_entra_a_las_tareas_de_la_plaza_en_sus_fechas_y_su_cuenta_lo_dice()
    {
        await CrearTareaAsync();
        using var suplente = await EntrarAsync("enl-sis");
        Cambiar("organizacion/suplencias.yaml", "suplencias: []", """
            suplencias:
              - plaza: ENL-SFA
                cuenta: enl-sis
                desde: 2000-01-01
                hasta: 2999-12-31
                motivo: Vacaciones
            """);
        await Servicio<VigiaDeLaOrganizacion>().MirarAsync();

        Assert.Contains("Entregar la tabla", (await suplente.IrAsync("/tareas")).Texto);
        Assert.Contains("ENL de SFA (en suplencia)", (await suplente.IrAsync("/cuenta")).Texto);
        using var admin = await EntrarAsync("admin");
        Assert.Contains("Vacaciones", (await admin.IrAsync("/administracion/organizacion")).Texto);
    }

    private Task CrearTareaAsync() => Servicio<ITransactor>().RunAsync(tx =>
    {
        tx.Get<IAlmacen>().Tareas.Crear(new Tarea
        {
            Id = "tarea-sfa",
            InstanciaId = "instancia",
            BookmarkId = "espera",
            ActividadId = "P7_11_Entregar",
            Paso = "7.11",
            Titulo = "Entregar la tabla de datos",
            Rol = "ENL",
            Dependencia = "SFA",
            Periodo = "2025-03",
            FormularioJson = """{"texto":"[]"}""",
            Resultados = ["Entregada"],
            Creada = DateTimeOffset.UnixEpoch,
        });
        return true;
    });
}
