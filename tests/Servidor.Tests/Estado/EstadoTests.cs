using System.Net;
using System.Text.Json;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Respaldo;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Estado;

public sealed class EstadoTests : ServidorDePrueba
{
    [Fact]
    public async Task La_administracion_ve_tareas_vencidas_por_rol_versiones_respaldo_bitacora_y_disco()
    {
        await VencerUnaTareaAsync();
        CreadorDeRespaldo.Crear(Datos, Path.Combine(Datos, "seguimiento.db"), Path.Combine(Datos, "respaldos", "hoy.zip"), TimeProvider.System);
        using var admin = await EntrarAsync("admin");

        var texto = (await admin.IrAsync("/administracion/estado")).Html.Body!.TextContent;

        Assert.Contains("Analista de Seguimiento al Desempeño", texto);
        Assert.Contains("hoy.zip", texto);
        Assert.Contains("La bitácora está íntegra", texto);
        Assert.Contains("b-recoleccion-mensual v1", texto);
        Assert.Contains("La carpeta de datos ocupa", texto);
    }

    [Fact]
    public async Task La_salud_la_lee_cualquiera_y_su_detalle_solo_la_administracion()
    {
        await VencerUnaTareaAsync();
        using var nadie = Navegante();
        using var admin = await EntrarAsync("admin");

        var salud = JsonDocument.Parse((await nadie.IrAsync("/salud")).Texto).RootElement;
        var detalle = JsonDocument.Parse((await admin.IrAsync("/salud/detalle")).Texto).RootElement;

        Assert.Equal("ok", salud.GetProperty("estado").GetString());
        Assert.False(salud.TryGetProperty("incidentes", out _));
        Assert.Equal(HttpStatusCode.Unauthorized, (await nadie.IrAsync("/salud/detalle")).Estado);
        Assert.Equal("ANA", detalle.GetProperty("vencidas")[0].GetProperty("rol").GetString());
        Assert.True(detalle.GetProperty("bitacora").GetProperty("integra").GetBoolean());
    }

    private Task VencerUnaTareaAsync() => Servicio<ITransactor>().RunAsync(tx =>
    {
        tx.Get<IAlmacen>().Tareas.Crear(new Tarea
        {
            Id = "vencida", InstanciaId = "i", BookmarkId = "b", ActividadId = "a", Paso = "7.16", Titulo = "Validar", Rol = "ANA",
            Vence = DateTimeOffset.UnixEpoch, Creada = DateTimeOffset.UnixEpoch,
        });
        return true;
    });
}
