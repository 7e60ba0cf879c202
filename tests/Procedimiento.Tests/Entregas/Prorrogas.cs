using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Correos;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Entregas;

public sealed class Prorrogas
{
    private static readonly Mes Marzo = new(2025, 3);

    [Fact]
    public async Task La_ordinaria_pedida_a_tiempo_se_concede_y_mueve_el_plazo_de_la_entrega()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-04 10:00");
        await municipio.HacerAsync("enl-spc", "7.11", "Solicitar", "Solicitar", ("tipo", "Ordinaria"));

        Assert.Equal(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, 8)), municipio.Tarea("enl-spc", "7.11", "Entregar").Vence);
        Assert.Contains("concedida", Assert.Single(municipio.Correos("prorroga-respuesta")).Asunto, StringComparison.Ordinal);
        await municipio.AvanzarAsync("2025-04-08 10:00");
        Assert.DoesNotContain(municipio.Correos("incumplimiento"), c => c.Para.Contains("enl-spc@municipio.example"));
        await municipio.EntregarAsync("SPC", "2025-03");
        Assert.Equal(EstatusDeEnvio.Prorroga, municipio.Leer(a => a.Envios.Buscar("SPC", Marzo))!.Estatus);
        await municipio.AvanzarAsync("2025-04-09 08:00");
        Assert.Contains(municipio.Registros("7.11", "SPC"), r => r.Texto.Contains("la tabla se recibió", StringComparison.Ordinal));
    }

    [Fact]
    public async Task La_ordinaria_se_niega_cuando_el_dia_06_no_es_sabado_domingo_ni_lunes()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-02-28 07:00");
        await municipio.AvanzarAsync("2025-03-04 10:00");
        await municipio.HacerAsync("enl-spc", "7.11", "Solicitar", "Solicitar", ("tipo", "Ordinaria"));

        Assert.Contains("negada", Assert.Single(municipio.Correos("prorroga-respuesta")).Asunto, StringComparison.Ordinal);
        Assert.Equal(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 3, 6)), municipio.Tarea("enl-spc", "7.11", "Entregar").Vence);
        Assert.True(municipio.TieneTarea("enl-spc", "7.11", "Solicitar"), "la discrecional todavía puede pedirse ese día");
    }

    [Fact]
    public async Task La_discrecional_queda_a_consideracion_y_concedida_mueve_el_plazo()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-03 10:00");
        await municipio.HacerAsync("enl-sis", "7.11", "Solicitar", "Solicitar", ("tipo", "Discrecional"), ("motivo", "Falla del sistema de obra."));
        Assert.True(municipio.TieneTarea("ana", "7.11", "Decidir"));
        await municipio.HacerAsync("jef", "7.11", "Decidir", "Conceder", ("fecha", "2025-04-08"), ("motivo", "Causa acreditada."));

        Assert.False(municipio.TieneTarea("ana", "7.11", "Decidir"));
        Assert.Equal(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, 8)), municipio.Tarea("enl-sis", "7.11", "Entregar").Vence);
        var solicitud = Assert.Single(municipio.Leer(a => a.Prorrogas.DelMes(Marzo, "SIS")));
        Assert.Equal((ResolucionDeProrroga.Aceptada, "jef"), (solicitud.Prorroga.Resolucion, solicitud.ResueltaPor));
    }

    [Fact]
    public async Task La_discrecional_negada_deja_el_plazo_original_y_se_contesta_con_el_motivo()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-03 10:00");
        await municipio.HacerAsync("enl-sdu", "7.11", "Solicitar", "Solicitar", ("tipo", "Discrecional"), ("motivo", "Carga de trabajo."));
        await municipio.HacerAsync("ana", "7.11", "Decidir", "Negar", ("motivo", "No se acredita la causa."));

        Assert.Equal(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, 4)), municipio.Tarea("enl-sdu", "7.11", "Entregar").Vence);
        Assert.Contains("No se acredita la causa.", Assert.Single(municipio.Correos("prorroga-respuesta")).Texto, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_discrecional_sin_respuesta_no_mueve_el_plazo_y_se_contesta_en_el_corte()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-03 10:00");
        await municipio.HacerAsync("enl-sdu", "7.11", "Solicitar", "Solicitar", ("tipo", "Discrecional"), ("motivo", "Carga de trabajo."));
        await municipio.AvanzarAsync("2025-04-05 08:00");
        Assert.Contains(municipio.Correos("incumplimiento"), c => c.Para.Contains("enl-sdu@municipio.example"));
        Assert.Empty(municipio.Correos("prorroga-respuesta"));

        await municipio.AvanzarAsync("2025-04-09 08:00");
        Assert.Contains("No se resolvió antes del corte", Assert.Single(municipio.Correos("prorroga-respuesta")).Texto, StringComparison.Ordinal);
        Assert.False(municipio.TieneTarea("jef", "7.11", "Decidir"));
    }

    [Fact]
    public async Task Conceder_sin_fecha_posterior_al_plazo_se_rechaza_y_nada_cambia()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-03 10:00");
        await municipio.HacerAsync("enl-sis", "7.11", "Solicitar", "Solicitar", ("tipo", "Discrecional"), ("motivo", "Falla."));
        var tarea = municipio.Tarea("jef", "7.11", "Decidir");

        var respuesta = await municipio.IntentarAsync("jef", tarea, "Conceder", ("fecha", "2025-04-04"), ("motivo", "Sí."));

        Assert.Equal("FECHA_INVALIDA", Assert.Single(respuesta.Problemas).Codigo);
        Assert.Null(Assert.Single(municipio.Leer(a => a.Prorrogas.DelMes(Marzo, "SIS"))).Resuelta);
        Assert.True(municipio.TieneTarea("jef", "7.11", "Decidir"));
    }

    [Fact]
    public async Task La_tarea_de_solicitar_se_cierra_sola_el_ultimo_dia()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-02-28 07:00");
        await municipio.AvanzarAsync("2025-03-04 23:00");
        Assert.True(municipio.TieneTarea("enl-spc", "7.11", "Solicitar"));
        await municipio.AvanzarAsync("2025-03-05 08:00");
        Assert.False(municipio.TieneTarea("enl-spc", "7.11", "Solicitar"));
    }

    [Fact]
    public async Task Concedida_despues_de_los_recordatorios_se_recuerda_tambien_la_fecha_nueva()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-04 10:00");
        await municipio.HacerAsync("enl-spc", "7.11", "Solicitar", "Solicitar", ("tipo", "Ordinaria"));
        await municipio.AvanzarAsync("2025-04-10 10:00");

        Assert.Equal(
            ["04-02 08:00 4 de abril", "04-03 08:00 4 de abril", "04-04 08:00 4 de abril", "04-07 08:00 8 de abril", "04-08 08:00 8 de abril"],
            Recordatorios(municipio, "enl-spc"));
        Assert.Empty(municipio.Correos("plazo-recorrido"));
    }

    [Fact]
    public async Task Concedida_entre_dos_recordatorios_el_siguiente_es_ya_el_de_la_fecha_nueva_y_uno_solo()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-03 10:00");
        await municipio.HacerAsync("enl-sis", "7.11", "Solicitar", "Solicitar", ("tipo", "Discrecional"), ("motivo", "Falla del sistema de obra."));
        await municipio.HacerAsync("jef", "7.11", "Decidir", "Conceder", ("fecha", "2025-04-08"), ("motivo", "Causa acreditada."));
        await municipio.AvanzarAsync("2025-04-10 10:00");

        Assert.Equal(
            ["04-02 08:00 4 de abril", "04-03 08:00 4 de abril", "04-04 08:00 8 de abril", "04-07 08:00 8 de abril", "04-08 08:00 8 de abril"],
            Recordatorios(municipio, "enl-sis"));
        Assert.Equal(5, municipio.Registros("7.11", "SIS").Count(r => r.Texto.StartsWith("Recordatorio de", StringComparison.Ordinal)));
    }

    /// <summary>When each reminder of the delivery was mailed, and the day that it names.</summary>
    private static IEnumerable<string> Recordatorios(Municipio municipio, string usuario) =>
        from mensaje in municipio.Leer(a => a.Salida.Todos(TipoSalida.Correo))
        let correo = Correo.Leer(mensaje.CargaJson)
        where mensaje.Clave.StartsWith("correo/tarea-recordatorio/2025-03", StringComparison.Ordinal) && correo.Para.Contains($"{usuario}@municipio.example")
        let dia = new[] { "4 de abril", "8 de abril" }.Single(d => correo.Asunto.Contains(d, StringComparison.Ordinal))
        select $"{mensaje.Creado.ToOffset(TimeSpan.FromHours(-6)):MM-dd HH:mm} {dia}";
}
