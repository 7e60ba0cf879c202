using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

public class CambiosTests
{
    private static readonly DateTimeOffset Momento = new(2025, 7, 21, 16, 0, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_solicitud_vuelve_entera_y_se_guarda_en_lugar_de_la_de_su_folio(string motor)
    {
        using var b = new BasePrueba(motor);
        var cambio = Cambio("SC-2025-001", "SDU-03") with
        {
            Soportes = ["D000001", "D000002"],
            Opiniones = [new("ANA", "ana", Momento, true, "Falta el documento.")],
            Efectos = [new("SEJ-PEP-23", "Versión 2.", "D000003")],
            Resuelta = Momento,
            ResueltaPor = "coord",
        };
        await b.Escribir(a => a.Cambios.Guardar(Cambio("SC-2025-001", "SDU-03")));
        await b.Escribir(a => a.Cambios.Guardar(cambio));

        var leido = b.Leer(a => a.Cambios.Buscar("SC-2025-001"))!;
        Assert.Equal(cambio.Soportes, leido.Soportes);
        Assert.Equal(cambio.Opiniones, leido.Opiniones);
        Assert.Equal(cambio.Efectos, leido.Efectos);
        Assert.Equal(cambio, leido with { Soportes = cambio.Soportes, Opiniones = cambio.Opiniones, Efectos = cambio.Efectos });
        Assert.Single(b.Leer(a => a.Cambios.Todos()));
        Assert.Null(b.Leer(a => a.Cambios.Buscar("SC-2025-009")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Se_encuentran_por_indicador_y_por_dependencia(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.Cambios.Guardar(Cambio("SC-2025-001", "SDU-03"));
            a.Cambios.Guardar(Cambio("SC-2025-002", "SPC-04"));
            a.Cambios.Guardar(Cambio("SC-2025-003", "SDU-03"));
        });
        Assert.Equal(["SC-2025-001", "SC-2025-003"], b.Leer(a => a.Cambios.DeIndicador("SDU-03")).Select(c => c.Folio));
        Assert.Equal(["SC-2025-003", "SC-2025-001"], b.Leer(a => a.Cambios.Todos("SDU")).Select(c => c.Folio));
        Assert.Equal(["SC-2025-003", "SC-2025-002", "SC-2025-001"], b.Leer(a => a.Cambios.Todos()).Select(c => c.Folio));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_ficha_dada_de_baja_deja_de_regir_y_conserva_sus_versiones(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.Fichas.Guardar(Muestras.Ficha("SPC-01", 1, new DateOnly(2025, 1, 1)));
            a.Fichas.Guardar(Muestras.Ficha("SPC-01", 2, new DateOnly(2025, 7, 1)) with { Estatus = EstatusDeFicha.Baja });
        });
        Assert.Single(b.Leer(a => a.Fichas.Vigentes(2025, new DateOnly(2025, 6, 30))));
        Assert.Empty(b.Leer(a => a.Fichas.Vigentes(2025, new DateOnly(2025, 7, 1))));
        Assert.Equal(2, b.Leer(a => a.Fichas.Versiones("SPC-01")).Count);
    }

    private static CambioSolicitado Cambio(string folio, string clave) => new()
    {
        Solicitud = new SolicitudDeCambio(
            folio, clave, TipoDeCambio.Meta, CausalDeCambio.RecursosFinancieros, "meta_anual", "8", "6", new Trimestre(2026, 1), true,
            EstatusDeSolicitud.EnAnalisis, new(2025, 7, 21), null, null)
        {
            Justificacion = "No se entregó el recurso.",
            ReingresoDe = "SC-2024-002",
        },
        Dependencia = clave[..3],
        VersionDeFicha = 1,
        Oficio = "SDU/123/2025",
        Presentada = Momento,
        PresentadaPor = "enl-sdu",
    };
}
