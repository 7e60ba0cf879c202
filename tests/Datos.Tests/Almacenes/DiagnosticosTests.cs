using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

/// <summary>Section A: diagnósticos, observations and the fichas of the year that comes.</summary>
public class DiagnosticosTests
{
    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_diagnostico_avanza_de_solicitado_a_validado_con_lo_que_se_escribio(string motor)
    {
        using var b = new BasePrueba(motor);
        var solicitado = Diagnostico("SPC");
        var validado = solicitado with
        {
            Estatus = EstatusDeDiagnostico.Validado,
            Recibido = BasePrueba.Momento(5),
            Validado = BasePrueba.Momento(9),
            Vuelta = 2,
            Contenido = new Diagnostico(
                new Dictionary<string, string> { ["problema"] = "Tiempos de respuesta largos, según la ñoñez." },
                [new SituacionDeIndicador("SPC-01", true, false, PropuestaDeIndicador.SeAjusta, "Cambió la fuente")]),
        };
        await b.Escribir(a => a.Diagnosticos.Guardar(solicitado));
        Assert.Equal(solicitado, b.Leer(a => a.Diagnosticos.Buscar(2026, "SPC")));
        await b.Escribir(a =>
        {
            a.Diagnosticos.Guardar(validado);
            a.Diagnosticos.Guardar(Diagnostico("DIF"));
            a.Diagnosticos.Guardar(Diagnostico("SPC") with { Ejercicio = 2027 });
        });
        var leido = b.Leer(a => a.Diagnosticos.Buscar(2026, "SPC"))!;
        Assert.Equal(validado.Contenido!.Secciones, leido.Contenido!.Secciones);
        Assert.Equal(validado.Contenido.Indicadores, leido.Contenido.Indicadores);
        Assert.Equal(validado, leido with { Contenido = validado.Contenido });
        Assert.Equal(["DIF", "SPC"], b.Leer(a => a.Diagnosticos.DelEjercicio(2026)).Select(d => d.Dependencia));
        Assert.Null(b.Leer(a => a.Diagnosticos.Buscar(2025, "SPC")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_observacion_se_responde_y_se_subsana_con_su_mismo_numero(string motor)
    {
        using var b = new BasePrueba(motor);
        var abierta = new ObservacionDeDiagnostico
        {
            Id = "DIAG-2026-SPC-2", Ejercicio = 2026, Dependencia = "SPC", Numero = 2, Seccion = "SPC-01", Texto = "Falta la línea base.",
            Hecha = BasePrueba.Momento(), Vence = new DateOnly(2025, 12, 5),
        };
        var subsanada = abierta with { Respuesta = "Se agregó.", Respondida = BasePrueba.Momento(3), Estatus = EstatusDeObservacion.Subsanada };
        await b.Escribir(a =>
        {
            a.Diagnosticos.Guardar(abierta);
            a.Diagnosticos.Guardar(abierta with { Id = "DIAG-2026-SPC-1", Numero = 1 });
            a.Diagnosticos.Guardar(abierta with { Id = "DIAG-2026-DIF-1", Dependencia = "DIF" });
            a.Diagnosticos.Guardar(subsanada);
        });
        Assert.Equal([abierta with { Id = "DIAG-2026-SPC-1", Numero = 1 }, subsanada], b.Leer(a => a.Diagnosticos.Observaciones(2026, "SPC")));
        Assert.Empty(b.Leer(a => a.Diagnosticos.Observaciones(2025, "SPC")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Las_fichas_en_tramite_de_una_dependencia_se_reemplazan_todas_y_conservan_su_orden(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.FichasEnTramite.Reemplazar(2026, "SPC", [Ficha("SPC-02"), Ficha("SPC-01"), Ficha("SPC-03")]);
            a.FichasEnTramite.Reemplazar(2026, "DIF", [Ficha("DIF-01")]);
            a.FichasEnTramite.Reemplazar(2026, "SPC", [Ficha("SPC-03"), Ficha("SPC-01") with { Estatus = EstatusDeFicha.Validada }]);
        });
        Assert.Equal(["SPC-03", "SPC-01"], b.Leer(a => a.FichasEnTramite.DeDependencia(2026, "SPC")).Select(f => f.ClaveIndicador));
        Assert.Equal(EstatusDeFicha.Validada, b.Leer(a => a.FichasEnTramite.DeDependencia(2026, "SPC"))[1].Estatus);
        Assert.Equal(["DIF-01", "SPC-03", "SPC-01"], b.Leer(a => a.FichasEnTramite.DelEjercicio(2026)).Select(f => f.ClaveIndicador));
        Assert.Empty(b.Leer(a => a.FichasEnTramite.DelEjercicio(2025)));
        Assert.Empty(b.Leer(a => a.Fichas.Todas(2026)));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Dos_dependencias_no_pueden_usar_la_misma_clave(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a => a.FichasEnTramite.Reemplazar(2026, "SPC", [Ficha("SPC-01")]));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => b.Escribir(a => a.FichasEnTramite.Reemplazar(2026, "DIF", [Ficha("SPC-01")])));
        Assert.Contains("SPC-01", error.Message, StringComparison.Ordinal);
    }

    private static FichaTecnica Ficha(string clave) => Muestras.Ficha(clave, 1, new DateOnly(2026, 1, 1)) with { Ejercicio = 2026 };

    private static DiagnosticoDelEjercicio Diagnostico(string dependencia) => new()
    {
        Ejercicio = 2026,
        Dependencia = dependencia,
        Folio = $"DIAG-2026-{dependencia}",
        Estatus = EstatusDeDiagnostico.Solicitado,
        Solicitado = BasePrueba.Momento(),
    };
}
