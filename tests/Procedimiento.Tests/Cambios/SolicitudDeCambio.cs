using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Formatos.Cambios;
using SeguimientoDesempeno.Procedimiento.Cambios;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Cambios;

/// <summary>Steps 7.36 to 7.39: how a change is asked for, analysed and rejected.</summary>
public sealed class SolicitudDeCambio
{
    [Fact]
    public async Task Rechazada_por_falta_de_soporte_se_reingresa_ligada_con_lo_escrito_y_se_aprueba()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-07-21 10:00");
        var primera = await municipio.SolicitarAsync("enl-sdu", "SDU-03", VidaDeUnCambio.Meta, VidaDeUnCambio.SinDinero, "6", "2026-T1");
        Assert.Equal(EstatusDeSolicitud.EnAnalisis, municipio.Cambio(primera).Solicitud.Estatus);

        var sinSoporte = await municipio.IntentarAsync("coord", municipio.Tarea("coord", "7.38"), "Aprobar", ("desde", "2026-T1"));
        Assert.Equal("SIN_SOPORTE", Assert.Single(sinSoporte.Problemas).Codigo);
        await municipio.RechazarAsync("Falta el documento que acredite que el recurso se solicitó y no se entregó.");

        var rechazada = municipio.Cambio(primera);
        Assert.Equal((EstatusDeSolicitud.Rechazada, "coord"), (rechazada.Solicitud.Estatus, rechazada.ResueltaPor));
        Assert.Equal(["ANA", "JEF"], rechazada.Opiniones.Select(o => o.Rol));
        var correo = Assert.Single(municipio.Correos("cambio-rechazado"));
        Assert.Contains("acredite que el recurso se solicitó", correo.Texto, StringComparison.Ordinal);
        Assert.Equal(2, correo.Adjuntos.Count);
        Assert.Single(municipio.Leer(a => a.Fichas.Versiones("SDU-03")));

        var tarea = await municipio.IniciarAsync("enl-sdu", primera);
        Assert.Equal("6", municipio.Tareas.Ver(municipio.Persona("enl-sdu"), tarea.Id)!.Campos.Single(c => c.Nombre == "valor").Valor);
        var respuesta = await municipio.EnviarAsync("enl-sdu", tarea, VidaDeUnCambio.Meta, VidaDeUnCambio.SinDinero, "6", "2026-T1", VidaDeUnCambio.Pdf);
        Assert.True(respuesta.Aceptada, string.Join("; ", respuesta.Problemas));
        Assert.Equal(primera, municipio.Cambio(tarea.Periodo).Solicitud.ReingresoDe);
        Assert.Null(await municipio.Servicio<SolicitudesDeCambio>().IniciarAsync(municipio.Persona("enl-sdu"), primera));

        await municipio.AprobarAsync(tarea.Periodo);
        Assert.Equal([1, 2], municipio.Leer(a => a.Fichas.Versiones("SDU-03")).Select(f => f.Version));
    }

    [Fact]
    public async Task Con_las_opiniones_a_la_vista_la_coordinacion_puede_volver_a_analizar_y_aprobar()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-04-14 10:00");
        var folio = await municipio.SolicitarAsync("enl-sdu", "SDU-03", VidaDeUnCambio.Meta, VidaDeUnCambio.SinDinero, "6", "2025-T3", VidaDeUnCambio.Pdf);
        await municipio.HacerAsync("coord", "7.38", "Analizar", "Proponer rechazo", ("motivo", "No se ve el sello."));
        await municipio.HacerAsync("ana", "7.39", "Opinar", "En desacuerdo", ("opinion", "El sello está en la página 2."));
        await municipio.HacerAsync("jef", "7.39", "Opinar", "En desacuerdo", ("opinion", "Coincido."));
        await municipio.HacerAsync("coord", "7.39", "Informar", "Volver a analizar");
        await municipio.AprobarAsync(folio);

        Assert.Equal(EstatusDeSolicitud.Notificada, municipio.Cambio(folio).Solicitud.Estatus);
        Assert.Empty(municipio.Correos("cambio-rechazado"));
    }

    [Fact]
    public async Task El_formato_lleno_en_excel_vale_como_el_formulario_y_sus_errores_dicen_la_celda()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-02-10 10:00");
        var tarea = await municipio.IniciarAsync("enl-ssp", "SSP-06");
        var documento = Assert.Single(municipio.Tareas.Ver(municipio.Persona("enl-ssp"), tarea.Id)!.Documentos);
        var libro = municipio.Tareas.Descargar(municipio.Persona("enl-ssp"), documento.Id)!.Contenido;
        var valores = new Dictionary<string, string>
        {
            ["tipo"] = "DEFINICION", ["causal"] = "NO_PRECISA", ["campo"] = "definicion", ["valor"] = "Índice ponderado.", ["desde"] = "2024-T1", ["justificacion"] = "No dice qué pondera.",
        };

        var rechazo = await CargarAsync(municipio, tarea, FormatoDeSolicitud.Llenar(libro, valores));
        Assert.Equal(("INDICADOR_AJENO", "B5"), (Assert.Single(rechazo.Problemas).Codigo, rechazo.Problemas[0].Lugar.Celda));
        valores["desde"] = "2025-T2";
        Assert.True((await CargarAsync(municipio, tarea, FormatoDeSolicitud.Llenar(libro, valores))).Aceptada);
        Assert.Equal("Índice ponderado.", municipio.Cambio(tarea.Periodo).Solicitud.ValorSolicitado);
    }

    [Theory]
    [InlineData("Modificación de meta · Meta anual", "Modificación de definición · La definición no precisa lo que se pretende medir del objetivo", "260", "CAUSAL_INVALIDA")]
    [InlineData("Modificación de meta · Meta anual", VidaDeUnCambio.SinDinero, "muchas", "NUMERO_INVALIDO")]
    [InlineData("Modificación de meta · Meta anual", VidaDeUnCambio.SinDinero, "300", "SIN_CAMBIO")]
    public async Task Lo_que_no_cumple_se_rechaza_con_su_lugar_y_la_tarea_sigue(string campo, string causal, string valor, string problema)
    {
        await using var municipio = await Municipio.AbrirAsync("2025-04-14 10:00");
        var tarea = await municipio.IniciarAsync("enl-spc", "SPC-04");
        var respuesta = await municipio.EnviarAsync("enl-spc", tarea, campo, causal, valor, "2025-T3", VidaDeUnCambio.Pdf);

        Assert.Equal(problema, Assert.Single(respuesta.Problemas).Codigo);
        Assert.NotNull(respuesta.Problemas[0].Lugar.Campo);
        Assert.Empty(municipio.Leer(a => a.Cambios.Todos()));
        Assert.True(municipio.TieneTarea("enl-spc", "7.37"));
    }

    [Fact]
    public async Task Una_evidencia_que_no_es_documento_se_rechaza()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-04-14 10:00");
        var tarea = await municipio.IniciarAsync("enl-spc", "SPC-04");
        var respuesta = await municipio.EnviarAsync("enl-spc", tarea, VidaDeUnCambio.Meta, VidaDeUnCambio.SinDinero, "260", "2025-T3", "MZ"u8.ToArray());
        Assert.Equal(("EVIDENCIA_TIPO", "Documento que acredita la causal"), (Assert.Single(respuesta.Problemas).Codigo, respuesta.Problemas[0].Lugar.Campo));
    }

    [Fact]
    public async Task Las_recomendaciones_del_informe_pueden_terminar_en_varias_solicitudes()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-27 07:00");
        await municipio.CerrarMesAsync("2025-03");
        await municipio.EnviarPresupuestoAsync(new(2025, 1));
        await municipio.HacerAsync("jef", "7.24", "", "Aprobar");
        await municipio.HacerAsync("enl-spc", "7.27", "", "Comunicado a titulares");

        await municipio.HacerAsync("enl-spc", "7.36", "", "Solicitar un cambio", ("clave", "SPC-04"));
        await municipio.HacerAsync("enl-spc", "7.36", "", "Solicitar un cambio", ("clave", "SPC-06"));
        await municipio.HacerAsync("enl-spc", "7.36", "", "Sin más cambios");
        Assert.Equal(["SC-2025-001", "SC-2025-002"], municipio.Tareas.MisTareas(municipio.Persona("enl-spc")).Where(t => t.Paso == "7.37").Select(t => t.Periodo).Order());
        Assert.False(municipio.TieneTarea("enl-spc", "7.36"));
    }

    [Fact]
    public async Task Quien_desiste_no_deja_solicitud_y_dos_veces_la_misma_es_una_sola_tarea()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-04-14 10:00");
        var tarea = await municipio.IniciarAsync("enl-spc", "SPC-04");
        Assert.Equal(tarea.Id, (await municipio.IniciarAsync("enl-spc", "SPC-04")).Id);
        await municipio.HacerAsync("enl-spc", "7.37", "", "Desistir");
        Assert.Empty(municipio.Leer(a => a.Cambios.Todos()));
        Assert.False(municipio.TieneTarea("coord", "7.38"));
    }

    [Fact]
    public async Task Un_dato_que_ya_se_pidio_cambiar_no_se_pide_otra_vez_mientras_se_analiza()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-04-14 10:00");
        await municipio.SolicitarAsync("enl-spc", "SPC-04", VidaDeUnCambio.Meta, VidaDeUnCambio.SinDinero, "260", "2025-T3", VidaDeUnCambio.Pdf);
        var tarea = await municipio.IniciarAsync("enl-spc", "SPC-04");
        var respuesta = await municipio.EnviarAsync("enl-spc", tarea, VidaDeUnCambio.Meta, VidaDeUnCambio.SinDinero, "250", "2025-T3", VidaDeUnCambio.Pdf);
        Assert.Equal("YA_SOLICITADO", Assert.Single(respuesta.Problemas).Codigo);
    }

    [Fact]
    public async Task Nadie_solicita_ni_ve_cambios_de_otra_dependencia()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-04-14 10:00");
        var puerta = municipio.Servicio<SolicitudesDeCambio>();
        foreach (var usuario in new[] { "enl-dif", "ti", "dpp", "cm", "jef", "dueno", "auditor", "admin" })
        {
            Assert.Null(await puerta.IniciarAsync(municipio.Persona(usuario), "SPC-04"));
        }

        var folio = await municipio.SolicitarAsync("enl-spc", "SPC-04", VidaDeUnCambio.Meta, VidaDeUnCambio.SinDinero, "260", "2025-T3", VidaDeUnCambio.Pdf);
        Assert.Empty(puerta.Lista(municipio.Persona("enl-dif")));
        Assert.Equal(folio, Assert.Single(puerta.Lista(municipio.Persona("enl-spc"))).Cambio.Folio);
        Assert.Single(puerta.Lista(municipio.Persona("cm")));
        Assert.Null(municipio.Tareas.Descargar(municipio.Persona("enl-dif"), municipio.Cambio(folio).Soportes[0]));
        Assert.NotNull(municipio.Tareas.Descargar(municipio.Persona("coord"), municipio.Cambio(folio).Soportes[0]));
        foreach (var usuario in new[] { "enl-spc", "ana", "jef" })
        {
            Assert.DoesNotContain(municipio.Tareas.MisTareas(municipio.Persona(usuario)), t => t.Paso == "7.38");
        }
    }

    private static Task<RespuestaDeTarea> CargarAsync(Municipio municipio, TareaEnLista tarea, byte[] libro) =>
        municipio.IntentarAsync("enl-ssp", tarea, "Enviar el formato cargado", ("formato", libro));
}
