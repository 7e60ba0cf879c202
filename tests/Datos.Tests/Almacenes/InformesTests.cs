using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

/// <summary>Reports, action plans and publications of a quarter.</summary>
public class InformesTests
{
    private static readonly Trimestre T3 = new(2025, 3);

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task De_cada_dependencia_cuenta_la_ultima_version_y_se_conservan_todas(string motor)
    {
        using var b = new BasePrueba(motor);
        var aprobado = Informe("SPC", 2) with { Estado = EstadoInforme.Aprobado };
        await b.Escribir(a =>
        {
            a.Informes.Guardar(Informe("SPC", 1) with { Estado = EstadoInforme.ConObservaciones, Observaciones = "Falta la tendencia" });
            a.Informes.Guardar(Informe("SPC", 2));
            a.Informes.Guardar(aprobado);
            a.Informes.Guardar(Informe("DIF", 1));
            a.Informes.Guardar(Informe("DIF", 3) with { Trimestre = T3.Siguiente });
        });
        Assert.Equal(aprobado, b.Leer(a => a.Informes.Ultimo(T3, "SPC")));
        Assert.Equal([Informe("DIF", 1), aprobado], b.Leer(a => a.Informes.DelTrimestre(T3)));
        Assert.Equal(["Falta la tendencia", null], b.Leer(a => a.Informes.Versiones(T3, "SPC")).Select(i => i.Observaciones));
        Assert.Null(b.Leer(a => a.Informes.Ultimo(T3, "SSP")));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_plan_registrado_avanza_con_su_mismo_folio(string motor)
    {
        using var b = new BasePrueba(motor);
        var registrado = new PlanAcciones
        {
            Folio = "PA-2025-T3-SSP-05",
            Clave = "SSP-05",
            Dependencia = "SSP",
            Trimestre = T3,
            Cumplimiento = 63.23m,
            Estatus = "REGISTRADA",
            Registrado = BasePrueba.Momento(),
        };
        var vencido = registrado with
        {
            Estatus = "VENCIDA",
            Justificacion = "Retraso de obra",
            AccionMejora = "Reprogramar cuadrillas",
            PuestoResponsable = "Titular de la Dirección de Parques",
            FechaCompromiso = new DateOnly(2025, 12, 31),
            Evidencia = "Oficio",
        };
        await b.Escribir(a => a.Planes.Guardar(registrado));
        Assert.Equal(registrado, b.Leer(a => a.Planes.Buscar("PA-2025-T3-SSP-05")));
        await b.Escribir(a => a.Planes.Guardar(vencido));
        await b.Escribir(a => a.Planes.Guardar(registrado with { Folio = "PA-2025-T1-SSP-05", Trimestre = new Trimestre(2025, 1) }));
        Assert.Equal([vencido], b.Leer(a => a.Planes.DelTrimestre(T3)));
        Assert.Equal(["PA-2025-T1-SSP-05", "PA-2025-T3-SSP-05"], b.Leer(a => a.Planes.Todos()).Select(p => p.Folio));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_publicacion_pasa_de_solicitada_a_validada_y_guarda_su_manifiesto(string motor)
    {
        using var b = new BasePrueba(motor);
        var solicitada = new Publicacion { Id = "2025-T3", Estado = EstadoPublicacion.Solicitada, Solicitada = BasePrueba.Momento(), Documentos = ["d2", "d1"] };
        var validada = solicitada with
        {
            Estado = EstadoPublicacion.Validada,
            Publicada = BasePrueba.Momento(10),
            Validada = BasePrueba.Momento(20),
            HashManifiesto = "abc",
            Motivo = "r",
        };
        await b.Escribir(a =>
        {
            a.Publicaciones.Guardar(solicitada);
            a.Publicaciones.Guardar(solicitada with { Id = "tablas/2025-03", Documentos = [] });
            a.Publicaciones.Guardar(validada);
        });
        var leida = b.Leer(a => a.Publicaciones.Buscar("2025-T3"))!;
        Assert.Equal(["d2", "d1"], leida.Documentos);
        Assert.Equal(validada, leida with { Documentos = validada.Documentos });
        Assert.Equal(["2025-T3", "tablas/2025-03"], b.Leer(a => a.Publicaciones.Todas()).Select(p => p.Id));
        Assert.Null(b.Leer(a => a.Publicaciones.Buscar("2025-T4")));
    }

    private static Informe Informe(string dependencia, int version) => new()
    {
        Trimestre = T3,
        Dependencia = dependencia,
        Version = version,
        Estado = EstadoInforme.EnRevision,
        Json = """{"resumen":"ñ"}""",
        Creado = BasePrueba.Momento(),
    };
}
