using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Anual;

/// <summary>Section A, steps 7.1 to 7.6.</summary>
public sealed class Campana
{
    [Fact]
    public async Task La_campana_abre_el_primer_dia_habil_de_noviembre_y_cada_dependencia_recibe_su_oficio_con_los_formatos()
    {
        await using var municipio = await CampanaDeLaMuestra.AbrirCampanaAsync();

        var correos = municipio.Correos("solicitud-diagnostico");
        Assert.Equal(8, correos.Count);
        Assert.All(correos, c => Assert.Equal(5, c.Adjuntos.Count));
        Assert.Contains("titular-spc@municipio.example", correos.SelectMany(c => c.Para));
        Assert.Contains("lunes 25 de noviembre de 2024", correos[0].Texto, StringComparison.Ordinal);
        Assert.Equal(["2025:CMU", "2025:DIF"], Correlaciones(municipio).Take(2));
        Assert.True(municipio.TieneTarea("enl-spc", "7.3"));
        Assert.All(municipio.Leer(a => a.Diagnosticos.DelEjercicio(2025)), d => Assert.Equal(EstatusDeDiagnostico.Solicitado, d.Estatus));
    }

    [Fact]
    public async Task La_capacitacion_deja_un_plan_y_entrega_los_manuales_a_cada_Enlace()
    {
        await using var municipio = await CampanaDeLaMuestra.AbrirCampanaAsync();
        await municipio.HacerAsync(
            "coord", "7.2", "", "Convocar", ("necesidad", "Cuesta redactar la fórmula."), ("modalidad", "Capacitación en línea"), ("fecha", "2024-11-11"));

        var correos = municipio.Correos("capacitacion");
        Assert.Equal(8, correos.Count);
        Assert.Contains("M-SEJ-PEP-06", correos[0].Texto, StringComparison.Ordinal);
        Assert.Contains("lunes 11 de noviembre de 2024", correos[0].Texto, StringComparison.Ordinal);
        Assert.Single(municipio.Leer(a => a.Documentos.Lista("PLAN_CAPACITACION", "2025")));
        Assert.Contains("Cuesta redactar", municipio.Registros("7.2")[^1].Texto, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_la_campana_a_enero_las_fichas_validadas_llenan_la_tabla_maestra_y_la_primera_tabla_sale_con_ellas()
    {
        await using var municipio = await CampanaDeLaMuestra.AbrirCampanaAsync();
        await municipio.EntregarDiagnosticoAsync("SPC");
        await municipio.ValidarAsync("SPC");
        Assert.Empty(municipio.Leer(a => a.Fichas.Todas(2025)));

        await municipio.AvanzarAsync("2025-01-02 10:00");
        await municipio.HacerAsync("ana", "7.6", "Llenar", "Integrar");

        Assert.Equal(6, municipio.Leer(a => a.Fichas.Vigentes(2025, new DateOnly(2025, 1, 2))).Count);
        Assert.Single(municipio.Leer(a => a.Documentos.Lista("TABLA_MAESTRA_SEJ_PEP_28", "2025")));
        Assert.Single(municipio.Correos("catalogo-del-ejercicio"));
        await municipio.AvanzarAsync("2025-01-31 09:00");
        Assert.Single(municipio.Correos("recordatorio"));

        // A dependency that comes late joins by itself.
        await municipio.EntregarDiagnosticoAsync("DIF");
        await municipio.ValidarAsync("DIF");
        Assert.Contains("DIF-01", municipio.Leer(a => a.Fichas.Vigentes(2025, new DateOnly(2025, 2, 28))).Select(f => f.ClaveIndicador));
    }

    [Fact]
    public async Task Un_diagnostico_observado_dos_veces_vuelve_al_area_hasta_que_se_subsana()
    {
        await using var municipio = await CampanaDeLaMuestra.AbrirCampanaAsync();
        await municipio.EntregarDiagnosticoAsync("SPC");
        for (var vuelta = 1; vuelta <= 2; vuelta++)
        {
            await municipio.HacerDeDependenciaAsync(
                "ana", "SPC", "7.4", "Con observaciones", ("observaciones", $"SPC-04: revise la meta (vuelta {vuelta})\nFalta citar la fuente"));
            Assert.Equal(vuelta, municipio.Leer(a => a.Diagnosticos.Buscar(2025, "SPC"))!.Vuelta);
            Assert.Equal(vuelta, municipio.Correos("observaciones-diagnostico").Count);
            await municipio.HacerAsync(
                "enl-spc", "7.5", "Subsanar", "Enviar de nuevo",
                ($"respuesta.{(2 * vuelta) - 1}", "Se corrigió."), ($"respuesta.{2 * vuelta}", "Se citó."),
                CampanaDeLaMuestra.Archivos(municipio, "SPC").Single(a => a.Campo == "fichas"));
        }

        await municipio.ValidarAsync("SPC");
        var observaciones = municipio.Leer(a => a.Diagnosticos.Observaciones(2025, "SPC"));
        Assert.Equal(["SPC-04", "General", "SPC-04", "General"], observaciones.Select(o => o.Seccion));
        Assert.All(observaciones, o => Assert.Equal(EstatusDeObservacion.Subsanada, o.Estatus));
        Assert.Equal(EstatusDeDiagnostico.Validado, municipio.Leer(a => a.Diagnosticos.Buscar(2025, "SPC"))!.Estatus);
    }

    [Fact]
    public async Task Las_fichas_con_errores_se_rechazan_celda_por_celda_y_con_avisos_se_reciben()
    {
        await using var municipio = await CampanaDeLaMuestra.AbrirCampanaAsync();
        await municipio.HacerAsync("enl-spc", "7.3", "Elaborar el diagn", "Entregar", [.. CampanaDeLaMuestra.Secciones()]);
        var tarea = municipio.Tarea("enl-spc", "7.3", "Elaborar las fichas");

        var rechazo = await municipio.IntentarAsync("enl-spc", tarea, "Entregar",
            [.. CampanaDeLaMuestra.Archivos(municipio, "SPC", f => f.ClaveIndicador == "SPC-02" ? f with { Umbrales = new Umbrales(95, 90, 110) } : f)]);
        Assert.False(rechazo.Aceptada);
        var problema = Assert.Single(rechazo.Problemas, p => p.Codigo == "FICHA_UMBRALES");
        Assert.Matches("^[A-Z]+5$", problema.Lugar.Celda!);
        Assert.Empty(municipio.Leer(a => a.FichasEnTramite.DeDependencia(2025, "SPC")));

        var avisada = await municipio.IntentarAsync("enl-spc", tarea, "Entregar",
            [.. CampanaDeLaMuestra.Archivos(municipio, "SPC", f => f.ClaveIndicador == "SPC-02" ? f with { MetaAnual = 9.9m } : f)]);
        Assert.True(avisada.Aceptada, string.Join("; ", avisada.Problemas));
        Assert.Contains(avisada.Problemas, p => p.Codigo == "FICHA_METAS");
    }

    [Fact]
    public async Task Una_ficha_que_la_MIR_pide_y_falta_impide_entregar()
    {
        await using var municipio = await CampanaDeLaMuestra.AbrirCampanaAsync();
        await municipio.HacerAsync("enl-spc", "7.3", "Elaborar el diagn", "Entregar", [.. CampanaDeLaMuestra.Secciones()]);
        var archivos = CampanaDeLaMuestra.Archivos(municipio, "SPC").ToDictionary(a => a.Campo, a => a.Valor);
        archivos["mir"] = CampanaDeLaMuestra.Archivos(municipio, "SPC", f => f with { ClaveIndicador = f.ClaveIndicador.Replace("-0", "-9", StringComparison.Ordinal) })
            .Single(a => a.Campo == "mir").Valor;
        var rechazo = await municipio.IntentarAsync("enl-spc", municipio.Tarea("enl-spc", "7.3", "Elaborar las fichas"), "Entregar", [.. archivos.Select(a => (a.Key, a.Value))]);
        Assert.Contains(rechazo.Problemas, p => p is { Codigo: "MIR_SIN_FICHA", Lugar.Campo: "SPC-91" });
    }

    [Fact]
    public async Task Un_diagnostico_sin_una_seccion_se_rechaza_nombrandola()
    {
        await using var municipio = await CampanaDeLaMuestra.AbrirCampanaAsync();
        var rechazo = await municipio.IntentarAsync(
            "enl-spc", municipio.Tarea("enl-spc", "7.3"), "Entregar", [.. CampanaDeLaMuestra.Secciones().Where(s => s.Campo != "problema")]);
        Assert.Equal("Identificación del problema", Assert.Single(rechazo.Problemas).Lugar.Campo);
    }

    [Fact]
    public async Task El_Analista_importa_fichas_de_varias_dependencias_y_el_Enlace_solo_completa_MIR_y_POA()
    {
        await using var municipio = await CampanaDeLaMuestra.AbrirCampanaAsync();
        await municipio.HacerAsync(
            "ana", "7.6", "Importar", "Importar", ("fichas", File.ReadAllBytes(Path.Combine(Raiz.Contenido, "ejemplo", "fichas.csv"))));
        Assert.Equal(44, municipio.Leer(a => a.FichasEnTramite.DelEjercicio(2025)).Count);

        await municipio.HacerAsync("enl-dif", "7.3", "Elaborar el diagn", "Entregar", [.. CampanaDeLaMuestra.Secciones()]);
        await municipio.HacerAsync("enl-dif", "7.3", "Elaborar las fichas", "Entregar",
            [.. CampanaDeLaMuestra.Archivos(municipio, "DIF").Where(a => a.Campo != "fichas")]);
        Assert.Equal(5, municipio.Leer(a => a.FichasEnTramite.DeDependencia(2025, "DIF")).Count);
    }

    [Fact]
    public async Task Un_diagnostico_vencido_se_recuerda_y_se_escala_a_la_Coordinacion()
    {
        await using var municipio = await CampanaDeLaMuestra.AbrirCampanaAsync();
        await municipio.AvanzarAsync("2024-11-26 10:00");
        Assert.Equal(3 * 8, municipio.Correos("tarea-recordatorio").Count(c => c.Asunto.Contains("diagn", StringComparison.Ordinal)));
        Assert.Equal(8, municipio.Correos("tarea-vencida").Count(c => c.Para.Contains("coordinacion-planeacion@municipio.example")));
    }

    [Fact]
    public async Task El_ejercicio_siguiente_parte_de_las_fichas_de_este_con_sus_cambios_y_conserva_la_version_de_lo_aprobado()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-11-02 08:00");
        await municipio.Servicio<ITransactor>().RunAsync(tx =>
        {
            var fichas = tx.Get<IAlmacen>().Fichas;
            var meta = fichas.Versiones("SPC-04")[0];
            fichas.Guardar(meta with { Ejercicio = 2026, Version = 2, VigenteDesde = new DateOnly(2026, 1, 1), MetaAjustada = 260, FolioDeSolicitud = "SC-2025-001" });
            fichas.Guardar(fichas.Versiones("SPC-06")[0] with { Version = 2, VigenteDesde = new DateOnly(2025, 4, 1), Definicion = "Otra definición." });
            return true;
        });
        await municipio.AvanzarAsync("2025-11-03 10:00");
        await municipio.HacerAsync("coord", "7.1", "", "Solicitar");
        await municipio.HacerAsync("enl-spc", "7.3", "Elaborar el diagn", "Entregar",
            [.. CampanaDeLaMuestra.Secciones(), .. Enumerable.Range(1, 6).Select(n => ($"propuesta.SPC-0{n}", (object)"Se mantiene"))]);
        await municipio.HacerAsync("enl-spc", "7.3", "Elaborar las fichas", "Entregar", [.. SinTocar(municipio)]);
        await municipio.ValidarAsync("SPC");
        await municipio.AvanzarAsync("2026-01-02 10:00");
        await municipio.HacerAsync("ana", "7.6", "Llenar", "Integrar");

        var vigentes = municipio.Leer(a => a.Fichas.Vigentes(2026, new DateOnly(2026, 1, 2))).ToDictionary(f => f.ClaveIndicador);
        Assert.Equal((2, 260m, "SC-2025-001"), (vigentes["SPC-04"].Version, vigentes["SPC-04"].MetaAjustada, vigentes["SPC-04"].FolioDeSolicitud));
        Assert.Equal((3, "Otra definición."), (vigentes["SPC-06"].Version, vigentes["SPC-06"].Definicion));
        Assert.Equal((2, 2026), (vigentes["SPC-01"].Version, vigentes["SPC-01"].Ejercicio));
    }

    /// <summary>The prefilled fichas as they came; MIR and POA of the sample.</summary>
    private static IEnumerable<(string, object)> SinTocar(Municipio municipio)
    {
        var enlace = municipio.Persona("enl-spc");
        foreach (var (campo, codigo) in new[] { ("mir", "SEJ-PEP-21"), ("poa", "SEJ-PEP-18"), ("fichas", "SEJ-PEP-23") })
        {
            var documento = municipio.Leer(a => a.Documentos.Lista("FORMATOS_DEL_EJERCICIO", "2026", "SPC"))
                .Single(d => d.Nombre.StartsWith(codigo, StringComparison.Ordinal));
            yield return (campo, municipio.Tareas.Descargar(enlace, documento.Id)!.Contenido);
        }
    }

    private static IEnumerable<string> Correlaciones(Municipio municipio) => municipio.Servicio<ITransactor>()
        .Read(tx => tx.Workflows.ListInstances(new InstanceFilter { DefinitionIds = ["a1-diagnostico-de-dependencia"] }))
        .Select(i => i.CorrelationId!).Order(StringComparer.Ordinal).ToList();
}
