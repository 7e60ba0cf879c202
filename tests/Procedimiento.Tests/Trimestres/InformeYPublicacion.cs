using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Trimestres;

public sealed class InformeYPublicacion
{
    private static readonly Trimestre Primero = new(2025, 1);

    [Fact]
    public async Task El_presupuesto_se_pide_el_dia_30_o_el_habil_anterior_con_oficio_y_plantilla()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-27 07:00");
        await municipio.AvanzarAsync("2025-03-28 09:00");

        var correo = Assert.Single(municipio.Correos("solicitud-presupuesto"));
        Assert.Equal(2, correo.Adjuntos.Count);
        Assert.Contains("Hasta cuándo: viernes 11 de abril de 2025.", correo.Texto, StringComparison.Ordinal);
        Assert.Equal(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, 11)), municipio.Tarea("dpp", "7.22").Vence);
    }

    [Fact]
    public async Task El_informe_espera_al_presupuesto_y_el_retraso_se_avisa_a_la_jefatura()
    {
        await using var municipio = await AlCierreDeMarzoAsync();
        Assert.NotEmpty(municipio.Registros("7.20"));
        Assert.Empty(municipio.Registros("7.23"));

        await municipio.AvanzarAsync("2025-04-14 10:00");
        Assert.Single(municipio.Correos("tarea-vencida"), c => c.Para.Contains("jefatura-seguimiento@municipio.example"));
        await municipio.EnviarPresupuestoAsync(Primero);

        Assert.Equal(2, municipio.Registros("7.22").Count(r => r.Actor == "dpp" || r.Texto.Contains("venció", StringComparison.Ordinal)));
        Assert.True(municipio.TieneTarea("jef", "7.24"));
    }

    [Fact]
    public async Task Un_presupuesto_con_columnas_faltantes_se_rechaza_y_la_tarea_sigue()
    {
        await using var municipio = await AlCierreDeMarzoAsync();
        var respuesta = await municipio.IntentarAsync("dpp", municipio.Tarea("dpp", "7.22"), "Remitido", ("presupuesto", "programa\nPP01\n"u8.ToArray()));
        Assert.NotEmpty(respuesta.Problemas);
        Assert.Empty(municipio.Leer(a => a.Presupuestos.DelTrimestre(Primero)));
        Assert.True(municipio.TieneTarea("dpp", "7.22"));
    }

    [Fact]
    public async Task El_informe_devuelto_dos_veces_llega_a_su_tercera_version_y_se_aprueba()
    {
        await using var municipio = await AlCierreDeMarzoAsync();
        await municipio.EnviarPresupuestoAsync(Primero);
        foreach (var vuelta in new[] { "Falta explicar el PP01.", "Corrija la redacción." })
        {
            await municipio.HacerAsync("jef", "7.24", "", "Con observaciones", ("observaciones", vuelta));
            Assert.False(municipio.TieneTarea("jef", "7.24"));
            await municipio.HacerAsync("ana", "7.25", "", "Compartir de nuevo", ("respuesta", "Atendido."));
        }

        await municipio.HacerAsync("jef", "7.24", "", "Aprobar");

        var versiones = municipio.Leer(a => a.Informes.Versiones(Primero, "SPC"));
        Assert.Equal([1, 2, 3], versiones.Select(v => v.Version));
        Assert.Equal(["Falta explicar el PP01.", "Corrija la redacción.", null], versiones.Select(v => v.Observaciones));
        Assert.Equal(EstadoInforme.Difundido, versiones[2].Estado);
        Assert.Equal(8, municipio.Correos("oficio-difusion").Count);
        Assert.True(municipio.TieneTarea("enl-spc", "7.27"));
        Assert.True(municipio.TieneTarea("ana", "7.29"));
    }

    [Fact]
    public async Task El_informe_aprobado_de_cada_dependencia_sale_en_la_publicacion_y_no_sus_borradores()
    {
        await using var municipio = await AlCierreDeMarzoAsync();
        await municipio.EnviarPresupuestoAsync(Primero);
        await municipio.HacerAsync("jef", "7.24", "", "Con observaciones", ("observaciones", "Corrija la redacción."));
        await municipio.HacerAsync("ana", "7.25", "", "Compartir de nuevo", ("respuesta", "Atendido."));
        await municipio.HacerAsync("jef", "7.24", "", "Aprobar");
        await municipio.HacerAsync("ana", "7.29", "", "Cerrar");
        await municipio.PublicarTrimestreAsync();

        var informes = new LectorDePublicaciones(municipio.Publicaciones).LeerTodas().Publicaciones
            .Single(p => p.Manifiesto.Publicacion == "2025-T1").Publicacion.Archivos.Where(a => a.Nombre.StartsWith("informe-", StringComparison.Ordinal)).ToList();
        var aprobado = municipio.Leer(a => a.Documentos.Contenido(a.Informes.Ultimo(Primero, "SPC")!.DocumentoId!));

        Assert.Equal(8, informes.Count);
        Assert.Equal(2, municipio.Leer(a => a.Informes.Ultimo(Primero, "SPC"))!.Version);
        Assert.Equal(aprobado, informes.Single(a => a.Nombre == "informe-SPC-2025-T1.docx").Contenido.ToArray());
        Assert.All(informes, a => Assert.StartsWith("Informe de Avance de Resultados: ", a.Titulo, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lo_que_no_coincide_abre_la_revision_r2_sin_tocar_lo_publicado()
    {
        await using var municipio = await AlCierreDeMarzoAsync();
        await municipio.EnviarPresupuestoAsync(Primero);
        await municipio.HacerAsync("jef", "7.24", "", "Aprobar");
        await municipio.HacerAsync("ana", "7.29", "", "Cerrar");
        await municipio.PublicarTrimestreAsync();

        var sinMotivo = await municipio.IntentarAsync("ana", municipio.Tarea("ana", "7.33"), "No coincide");
        Assert.Equal("CAMPO_REQUERIDO", Assert.Single(sinMotivo.Problemas).Codigo);
        await municipio.HacerAsync("ana", "7.33", "", "No coincide", ("motivo", "El formato VI salió incompleto."));
        await municipio.PublicarTrimestreAsync();
        await municipio.HacerAsync("ana", "7.33", "", "Coincide");

        Assert.Empty(new VerificadorDePublicaciones(municipio.Publicaciones).Verificar().Problemas);
        var publicaciones = municipio.Leer(a => a.Publicaciones.Todas()).ToDictionary(p => p.Id);
        Assert.Equal(EstadoPublicacion.Devuelta, publicaciones["2025-T1"].Estado);
        Assert.Equal(EstadoPublicacion.Validada, publicaciones["2025-T1.r2"].Estado);
        Assert.Equal("El formato VI salió incompleto.", publicaciones["2025-T1.r2"].Motivo);
        Assert.Equal(64, publicaciones["2025-T1.r2"].HashManifiesto?.Length);
        Assert.True(municipio.TieneTarea("enl-spc", "7.35"));
        Assert.Equal(8, municipio.Correos("aviso-publicacion").Count);

        var pasos = new LectorDePublicaciones(municipio.Publicaciones).LeerTodas().Publicaciones
            .Single(p => p.Manifiesto.Publicacion == "2025-T1").Publicacion.Procedimiento.SelectMany(f => f.Nodos).DistinctBy(n => n.Texto).ToDictionary(n => n.Texto, n => n.Responsable);
        Assert.Equal("Responsable de la Jefatura de Seguimiento al Desempeño", pasos["7.24 Revisar el Informe de Avance de Resultados"]);
        Assert.Null(pasos["7.20 Calcular los indicadores"]);
    }

    [Fact]
    public async Task Una_publicacion_incompleta_no_se_solicita_y_se_dice_que_falta_donde_y_de_quien_es()
    {
        await using var municipio = await AlCierreDeMarzoAsync();
        await municipio.EnviarPresupuestoAsync(Primero);
        await municipio.HacerAsync("jef", "7.24", "", "Aprobar");
        await municipio.HacerAsync("ana", "7.29", "", "Cerrar");
        var informe = municipio.Leer(a => a.Informes.Ultimo(Primero, "SPC"))!;
        await GuardarAsync(municipio, informe with { Estado = EstadoInforme.EnRevision });

        var incompleta = await municipio.IntentarAsync("ana", municipio.Tarea("ana", "7.31"), "Solicitada");
        var falta = Assert.Single(incompleta.Problemas);
        Assert.Equal("PUBLICACION_INCOMPLETA", falta.Codigo);
        Assert.Contains(municipio.Servicio<Organigrama>().NombreDeDependencia("SPC"), falta.Mensaje, StringComparison.Ordinal);
        Assert.Contains("paso 7.24", falta.Mensaje, StringComparison.Ordinal);
        Assert.Contains("Jefatura de Seguimiento al Desempeño", falta.Mensaje, StringComparison.Ordinal);
        Assert.True(municipio.TieneTarea("ana", "7.31"));

        await GuardarAsync(municipio, informe);
        await municipio.HacerAsync("ana", "7.31", "", "Solicitada");
        Assert.True(municipio.TieneTarea("ti", "7.32"));
    }

    [Fact]
    public async Task Si_algun_indicador_requiere_ajuste_se_turna_y_el_mes_continua()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-02-28 07:00");
        await municipio.AvanzarAsync("2025-03-09 10:00");
        await municipio.HacerAsync("ana", "7.15", "", "Sí", ("indicadores", "SDU-03"), ("motivo", "La meta no corresponde."));

        Assert.Equal(2, municipio.Correos("remision-a-cambios").Count(c => c.Texto.Contains("SDU-03", StringComparison.Ordinal)));
        Assert.Contains("hasta cuándo", municipio.Correos("remision-a-cambios").Single(c => c.Para.Contains("enl-sdu@municipio.example")).Texto, StringComparison.OrdinalIgnoreCase);
        Assert.True(municipio.TieneTarea("enl-sdu", "7.36"));
        Assert.True(municipio.TieneTarea("ana", "7.16"));
    }

    [Fact]
    public async Task El_seguimiento_de_la_recepcion_se_registra_las_veces_que_haga_falta_y_se_cierra_en_el_corte()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-02-28 07:00");
        await municipio.AvanzarAsync("2025-03-05 10:00");
        await municipio.HacerAsync("ana", "7.10", "", "Registrar seguimiento", ("gestion", "Se llamó a los ocho Enlaces."));
        await municipio.HacerAsync("ana", "7.10", "", "Registrar seguimiento", ("gestion", "Faltan tres."));
        await municipio.AvanzarAsync("2025-03-09 08:00");

        Assert.False(municipio.TieneTarea("ana", "7.10"));
        Assert.True(municipio.TieneTarea("ana", "7.15"));
        Assert.Equal(4, municipio.Registros("7.10").Count);
        Assert.Single(municipio.Correos("resumen-recepcion"));
    }

    /// <summary>March has been collected, empty, and its tables published; the budget has been asked for.</summary>
    private static async Task<Municipio> AlCierreDeMarzoAsync()
    {
        var municipio = await Municipio.AbrirAsync("2025-03-27 07:00");
        await municipio.CerrarMesAsync("2025-03");
        return municipio;
    }

    private static Task<bool> GuardarAsync(Municipio municipio, Informe informe) => municipio.Servicio<ITransactor>().RunAsync(tx =>
    {
        tx.Get<IAlmacen>().Informes.Guardar(informe);
        return true;
    });
}
