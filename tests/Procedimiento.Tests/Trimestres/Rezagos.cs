using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Trimestres;

public sealed class Rezagos
{
    [Fact]
    public async Task Un_rezago_sin_contestar_se_recuerda_vence_y_se_escala_y_la_accion_incumplida_queda_vencida()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-01-31 07:00");
        await municipio.EntregarComoLaMuestraAsync("2025-01", "2025-02", "2025-03");
        await municipio.EnviarPresupuestoAsync(new Trimestre(2025, 1));
        await municipio.HacerAsync("jef", "7.24", "", "Aprobar");
        await municipio.HacerDeDependenciaAsync("cm", "SSP", "7.28", "Solicitada");
        Assert.True(municipio.TieneTarea("enl-ssp", "7.28"));

        await municipio.AvanzarAsync("2025-05-02 09:00");
        Assert.Equal(3, municipio.Correos("tarea-recordatorio").Count(c => c.Para.Contains("enl-ssp@municipio.example") && c.Asunto.Contains("Plan de Acciones", StringComparison.Ordinal)));
        Assert.Single(municipio.Correos("tarea-vencida"), c => c.Para.Contains("analista-seguimiento@municipio.example") && c.Asunto.Contains("Plan de Acciones", StringComparison.Ordinal));
        Assert.True(municipio.Tarea("enl-ssp", "7.28").Vencida);

        await municipio.HacerAsync("enl-ssp", "7.28", "Enviar", "Enviado",
            ("justificacion.SSP-05", "Justificación."), ("accion.SSP-05", "Acción."), ("puesto.SSP-05", "Dirección."), ("fecha.SSP-05", "2025-06-30"));
        await municipio.AvanzarAsync("2025-07-01 08:00");
        Assert.Equal("VENCIDA", Assert.Single(municipio.Leer(a => a.Planes.DelTrimestre(new Trimestre(2025, 1)))).Estatus);
        Assert.NotEmpty(municipio.Correos("accion-cerrada"));
    }
}
