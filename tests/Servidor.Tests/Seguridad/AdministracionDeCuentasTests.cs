using System.Net;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Seguridad;

public sealed class AdministracionDeCuentasTests : ServidorDePrueba
{
    private const string Propia = "tres sillas verdes en el patio";

    [Fact]
    public async Task Una_cuenta_creada_entra_con_su_contrasena_temporal_y_antes_que_nada_elige_otra()
    {
        using var admin = await EntrarAsync("admin");
        var temporal = await CrearAsync(admin, "enl-nuevo", "Enlace suplente", ("roles", "ENL"), ("dependencia", "SFA"));
        using var nuevo = Navegante();

        await nuevo.EntrarAsync("enl-nuevo", temporal);
        var tareas = await nuevo.IrAsync("/tareas");
        var cambio = await nuevo.SeguirAsync(tareas);
        var corta = await CambiarAsync(nuevo, cambio, temporal, "corta");
        var hecha = await CambiarAsync(nuevo, cambio, temporal, Propia);

        Assert.Contains("contraseña temporal", cambio.Texto);
        Assert.Contains("12 caracteres", corta.Html.QuerySelector("[role=alert]")!.TextContent);
        Assert.Contains("Contraseña cambiada", hecha.Texto);
        Assert.Equal("Mis tareas", (await nuevo.IrAsync("/tareas")).Titulo);
        Assert.Null(await Servicio<Cuentas>().EntrarAsync("enl-nuevo", temporal));
    }

    [Fact]
    public async Task Una_cuenta_que_ya_existe_o_con_datos_malos_no_se_crea_y_se_dice_por_que()
    {
        using var admin = await EntrarAsync("admin");
        var pagina = await admin.IrAsync("/administracion/cuenta-nueva");

        var repetida = await admin.EnviarAsync(pagina, "form.tarjeta", new() { ["usuario"] = "ana", ["puesto"] = "Analista" });
        var mala = await admin.EnviarAsync(pagina, "form.tarjeta", new() { ["usuario"] = "Ana María", ["puesto"] = "", ["roles"] = "ENL" });

        Assert.Contains("ya existe", Alerta(repetida));
        Assert.Contains("no es válido", Alerta(mala));
        Assert.Contains("Escriba el puesto", Alerta(mala));
        Assert.Contains("indique una de CMU", Alerta(mala));
        Assert.Equal("Ana María", mala.Html.QuerySelector("#usuario")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Desactivar_cierra_las_sesiones_y_no_deja_entrar_hasta_que_se_activa()
    {
        using var admin = await EntrarAsync("admin");
        using var persona = await EntrarAsync("cm");

        await OrdenarAsync(admin, "cm", "desactivar");
        Assert.Equal(HttpStatusCode.Redirect, (await persona.IrAsync("/tareas")).Estado);
        Assert.Null(await Servicio<Cuentas>().EntrarAsync("cm", "demo-cm"));

        await OrdenarAsync(admin, "cm", "activar");
        Assert.NotNull(await Servicio<Cuentas>().EntrarAsync("cm", "demo-cm"));
    }

    [Fact]
    public async Task Restablecer_la_contrasena_quita_la_anterior_cierra_las_sesiones_y_termina_el_descanso()
    {
        using var admin = await EntrarAsync("admin");
        using var persona = await EntrarAsync("dpp");
        for (var intento = 0; intento < Cuentas.FallosPermitidos; intento++)
        {
            await Servicio<Cuentas>().EntrarAsync("dpp", "mala");
        }

        Assert.Contains("En descanso", (await admin.IrAsync("/administracion/cuentas/dpp")).Texto);
        var temporal = Temporal(await OrdenarAsync(admin, "dpp", "restablecer"));

        Assert.Equal(HttpStatusCode.Redirect, (await persona.IrAsync("/tareas")).Estado);
        Assert.Null(await Servicio<Cuentas>().EntrarAsync("dpp", "demo-dpp"));
        Assert.True((await Servicio<Cuentas>().EntrarAsync("dpp", temporal))!.DebeCambiar);
    }

    [Fact]
    public async Task Quitar_el_descanso_deja_entrar_con_la_misma_contrasena()
    {
        using var admin = await EntrarAsync("admin");
        for (var intento = 0; intento < Cuentas.FallosPermitidos; intento++)
        {
            await Servicio<Cuentas>().EntrarAsync("ti", "mala");
        }

        await OrdenarAsync(admin, "ti", "desbloquear");

        Assert.NotNull(await Servicio<Cuentas>().EntrarAsync("ti", "demo-ti"));
    }

    [Fact]
    public async Task La_unica_cuenta_que_administra_no_se_desactiva_ni_pierde_su_rol()
    {
        using var admin = await EntrarAsync("admin");

        var desactivada = await OrdenarAsync(admin, "admin", "desactivar");
        var sinRol = await Servicio<AdministracionDeCuentas>().CambiarAsync("admin", "admin", "Otro puesto", ["ANA"], null);

        Assert.Contains("única cuenta activa", Alerta(desactivada));
        Assert.Contains("única cuenta activa", Assert.Single(sinRol.Problemas));
        Assert.Equal(HttpStatusCode.OK, (await admin.IrAsync("/administracion/cuentas")).Estado);
    }

    [Fact]
    public async Task Habiendo_otra_administradora_la_primera_puede_dejar_de_serlo()
    {
        var administracion = Servicio<AdministracionDeCuentas>();
        await administracion.CrearAsync("admin", "admin-2", "Administración", ["ADMIN"], null);

        Assert.True((await administracion.CambiarAsync("admin-2", "admin", "Analista", ["ANA"], null)).Hecha);
        Assert.False((await administracion.DesactivarAsync("admin-2", "admin-2")).Hecha);
    }

    [Fact]
    public async Task Cambiar_los_roles_cierra_las_sesiones_y_la_siguiente_tiene_los_nuevos()
    {
        await Servicio<AdministracionDeCuentas>().CrearAsync("admin", "cambia", "Puesto", ["TI"], null);
        using var admin = await EntrarAsync("admin");
        var pagina = await admin.IrAsync("/administracion/cuentas/cambia");

        await admin.EnviarAsync(pagina, "form.tarjeta", new() { ["puesto"] = "Auditoría", ["roles"] = "AUDITOR", ["dependencia"] = "" });

        Assert.Equal(["AUDITOR"], Servicio<Cuentas>().Buscar("cambia")!.Roles);
    }

    [Fact]
    public async Task Cada_cambio_queda_en_la_bitacora_con_quien_lo_hizo_y_sin_contrasenas()
    {
        using var admin = await EntrarAsync("admin");
        await CrearAsync(admin, "bitacora", "Puesto", ("roles", "ANA"));
        await OrdenarAsync(admin, "bitacora", "sesiones");
        await OrdenarAsync(admin, "bitacora", "restablecer");

        var (asientos, verificacion) = Servicio<ITransactor>().Read(tx =>
        {
            var bitacora = tx.Get<IAlmacen>().Bitacora;
            return (bitacora.Lista("cuenta/bitacora"), bitacora.Verificar());
        });

        Assert.Equal(["crear-cuenta", "cerrar-sesiones", "restablecer-contrasena"], asientos.Select(a => a.Accion));
        Assert.All(asientos, a => Assert.Equal("admin", a.Actor));
        Assert.DoesNotContain(Servicio<Cuentas>().Buscar("bitacora")!.HashContrasena, string.Concat(asientos.Select(a => a.Antes + a.Despues)));
        Assert.True(verificacion.Integra);
    }

    private static async Task<string> CrearAsync(Navegante admin, string usuario, string puesto, params (string, string)[] otros)
    {
        var campos = new Dictionary<string, string> { ["usuario"] = usuario, ["puesto"] = puesto };
        foreach (var (nombre, valor) in otros)
        {
            campos[nombre] = valor;
        }

        return Temporal(await admin.EnviarAsync(await admin.IrAsync("/administracion/cuenta-nueva"), "form.tarjeta", campos));
    }

    private static async Task<Pagina> OrdenarAsync(Navegante admin, string usuario, string orden)
    {
        var pagina = await admin.IrAsync($"/administracion/cuentas/{usuario}");
        return await admin.EnviarAsync(pagina, $"form:has(input[name=_handler][value={orden}])");
    }

    private static Task<Pagina> CambiarAsync(Navegante persona, Pagina pagina, string actual, string nueva) => persona.EnviarAsync(
        pagina, "form.tarjeta", new() { ["Datos.Actual"] = actual, ["Datos.Nueva"] = nueva, ["Datos.Repetida"] = nueva });

    private static string Temporal(Pagina pagina) =>
        pagina.Html.QuerySelector("#contrasena-temporal")?.TextContent ?? throw new InvalidOperationException(pagina.Texto);

    private static string Alerta(Pagina pagina) => pagina.Html.QuerySelector("[role=alert]")?.TextContent ?? pagina.Texto;
}
