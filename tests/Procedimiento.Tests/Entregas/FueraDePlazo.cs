using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Entregas;

public sealed class FueraDePlazo
{
    private static readonly Mes Marzo = new(2025, 3);

    [Fact]
    public async Task Entrega_tarde_sin_prorroga_queda_No_disponible_y_se_recibe_como_extemporanea()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-07 10:00");
        var aviso = Assert.Single(municipio.Correos("incumplimiento"), c => c.Para.Contains("enl-dif@municipio.example"));
        Assert.Contains("titular-dif@municipio.example", aviso.Copia);
        Assert.Contains(municipio.Registros("7.11", "DIF"), r => r.Texto.Contains("No disponible", StringComparison.Ordinal));

        await municipio.EntregarAsync("DIF", "2025-03");

        Assert.Equal(EstatusDeEnvio.Extemporanea, municipio.Leer(a => a.Envios.Buscar("DIF", Marzo))!.Estatus);
        Assert.All(municipio.Leer(a => a.Capturas.Vigentes(Marzo, Marzo)).Where(c => c.Dato.ClaveIndicador.StartsWith("DIF", StringComparison.Ordinal)),
            c => Assert.Equal(EstatusDeEnvio.Extemporanea, c.Dato.Estatus));
    }

    [Fact]
    public async Task En_el_corte_la_Jefatura_recibe_un_solo_correo_con_lo_que_falta()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-02-28 07:00");
        await municipio.AvanzarAsync("2025-03-06 10:00");
        await municipio.EntregarAsync("SPC", "2025-02");
        await municipio.AvanzarAsync("2025-03-09 08:00");

        var resumen = Assert.Single(municipio.Correos("resumen-recepcion"));
        Assert.Equal("Recepción de febrero de 2025 al corte: 1 de 8 tablas", resumen.Asunto);
        Assert.Contains("jefatura-seguimiento@municipio.example", resumen.Para);
        Assert.Contains("Sistema DIF Municipal (vencía el 6 de marzo de 2025)", resumen.Texto, StringComparison.Ordinal);
        Assert.DoesNotContain("Protección a la Ciudadanía (vencía", resumen.Texto, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_tabla_que_nunca_llega_queda_como_no_enviada_en_el_ultimo_cierre_del_ejercicio()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-12-31 07:00");
        await municipio.AvanzarAsync("2026-01-20 23:00");
        Assert.True(municipio.TieneTarea("enl-sdh", "7.11", "Entregar"));
        await municipio.AvanzarAsync("2026-01-21 08:00");

        Assert.False(municipio.TieneTarea("enl-sdh", "7.11", "Entregar"));
        Assert.Equal(EstatusDeEnvio.NoEnviada, municipio.Leer(a => a.Envios.Buscar("SDH", new Mes(2025, 12)))!.Estatus);
    }

    [Fact]
    public async Task Se_recuerda_dos_dias_habiles_antes_uno_antes_y_el_mismo_dia_y_nunca_lo_ya_pasado()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-03-31 09:00");
        municipio.Reloj.Ahora = Municipio.Momento("2025-04-03 09:00");
        await municipio.AvanzarAsync("2025-04-04 20:00");

        var recordatorios = municipio.Correos("tarea-recordatorio").Where(c => c.Para.Contains("enl-spc@municipio.example") && c.Asunto.Contains("Entregar", StringComparison.Ordinal));
        Assert.Equal(2, recordatorios.Count());
    }
}
