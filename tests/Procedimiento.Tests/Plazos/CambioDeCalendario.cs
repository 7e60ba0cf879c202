using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Plazos;

public sealed class CambioDeCalendario
{
    [Fact]
    public async Task Un_dia_inhabil_nuevo_adelanta_el_plazo_y_se_avisa_a_quien_lo_tiene()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        Assert.False(await municipio.Servicio<RecalculoDePlazos>().RecalcularAsync());
        await municipio.AvanzarAsync("2025-04-01 10:00");

        await municipio.ReabrirConInhabilAsync("2025-04-04,vie,Acuerdo del Cabildo,Acuerdo");
        Assert.True(await municipio.Servicio<RecalculoDePlazos>().RecalcularAsync());
        Assert.False(await municipio.Servicio<RecalculoDePlazos>().RecalcularAsync());

        municipio.SinIncidentes();
        Assert.Equal(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, 3)), municipio.Tarea("enl-spc", "7.11", "Entregar").Vence);
        Assert.Contains(municipio.Correos("plazo-recorrido"), c => c.Para.Contains("enl-spc@municipio.example") && c.Asunto.Contains("jueves 3 de abril", StringComparison.Ordinal));
        await municipio.AvanzarAsync("2025-04-04 08:00");
        Assert.Equal(8, municipio.Correos("incumplimiento").Count);
    }

    [Fact]
    public async Task Despues_de_una_caida_lo_vencido_ocurre_una_vez_y_en_orden()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-01-31 07:00");
        municipio.Reloj.Ahora = Municipio.Momento("2025-04-01 07:00");
        await municipio.AvanzarAsync("2025-04-01 07:00");

        Assert.Equal(["2025-01", "2025-02", "2025-03"], municipio.Registros("7.8").Select(r => r.Periodo));
        Assert.Equal(8, municipio.Correos("incumplimiento").Count(c => c.Referencia.StartsWith("2025-01", StringComparison.Ordinal)));
        Assert.Empty(municipio.Correos("tarea-recordatorio"));
    }

    [Fact]
    public async Task El_calendario_no_inicia_meses_anteriores_al_primero_del_municipio()
    {
        await using var municipio = await Municipio.AbrirAsync("2024-11-01 07:00");
        await municipio.AvanzarAsync("2025-01-31 07:59");
        Assert.Empty(municipio.Registros("7.7"));
        Assert.Empty(municipio.Registros("7.21"));
        await municipio.AvanzarAsync("2025-01-31 08:00");
        Assert.All(municipio.Registros("7.7"), r => Assert.Equal("2025-01", r.Periodo));
    }
}
