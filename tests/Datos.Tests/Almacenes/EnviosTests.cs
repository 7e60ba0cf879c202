using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Inconsistencias;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

/// <summary>Deliveries, and the extensions and inconsistencies that go with them.</summary>
public class EnviosTests
{
    private static readonly Mes Marzo = new(2025, 3);

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_envio_recibido_reemplaza_al_pendiente(string motor)
    {
        using var b = new BasePrueba(motor);
        var pendiente = Envio("SPC", Marzo);
        var recibido = pendiente with
        {
            Estatus = EstatusDeEnvio.Prorroga,
            FechaProrrogada = new DateOnly(2025, 4, 8),
            Recibido = BasePrueba.Momento(),
            DocumentoId = "d1",
            Folio = "A-1",
            InstanciaId = "i1",
        };
        await b.Escribir(a => a.Envios.Guardar(pendiente));
        Assert.Equal(pendiente, b.Leer(a => a.Envios.Buscar("SPC", Marzo)));
        await b.Escribir(a =>
        {
            a.Documentos.Guardar(DocumentosTests.Documento("d1"), [1]);
            a.Envios.Guardar(recibido);
        });
        Assert.Equal(recibido, b.Leer(a => a.Envios.Buscar("SPC", Marzo)));
        Assert.Null(b.Leer(a => a.Envios.Buscar("SPC", Marzo.Siguiente)));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Entre_dos_meses_salen_por_mes_y_dependencia(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            foreach (var (dependencia, mes) in new[] { ("SSP", Marzo), ("DIF", Marzo), ("SSP", Marzo.Anterior), ("SSP", Marzo.Siguiente) })
            {
                a.Envios.Guardar(Envio(dependencia, mes));
            }
        });
        Assert.Equal(
            ["2025-02 SSP", "2025-03 DIF", "2025-03 SSP"],
            b.Leer(a => a.Envios.Entre(Marzo.Anterior, Marzo)).Select(e => $"{e.Mes} {e.Dependencia}"));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_documento_que_no_existe_no_puede_ser_el_de_un_envio(string motor)
    {
        using var b = new BasePrueba(motor);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => b.Escribir(a => a.Envios.Guardar(Envio("SPC", Marzo) with { DocumentoId = "ninguno" })));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task La_respuesta_a_una_prorroga_conserva_la_solicitud(string motor)
    {
        using var b = new BasePrueba(motor);
        var pedida = new SolicitudDeProrroga
        {
            Id = "p1",
            Dependencia = "SDU",
            Mes = Marzo,
            Prorroga = new Prorroga(TipoDeProrroga.Discrecional, new DateOnly(2025, 4, 3), ResolucionDeProrroga.Pendiente, null, "Auditoría en curso"),
            Solicitada = BasePrueba.Momento(),
            SolicitadaPor = "enl-sdu",
        };
        var resuelta = pedida with
        {
            Prorroga = pedida.Prorroga with { Resolucion = ResolucionDeProrroga.Aceptada, FechaProrrogada = new DateOnly(2025, 4, 8) },
            Resuelta = BasePrueba.Momento(60),
            ResueltaPor = "jef",
            Respuesta = "Procede",
        };
        await b.Escribir(a => a.Prorrogas.Guardar(pedida));
        await b.Escribir(a => a.Prorrogas.Guardar(pedida with { Id = "p2", Dependencia = "DIF" }));
        await b.Escribir(a => a.Prorrogas.Guardar(resuelta));

        Assert.Equal(resuelta, b.Leer(a => a.Prorrogas.Buscar("p1")));
        Assert.Equal(["p1", "p2"], b.Leer(a => a.Prorrogas.DelMes(Marzo)).Select(p => p.Id));
        Assert.Equal(["p2"], b.Leer(a => a.Prorrogas.DelMes(Marzo, "DIF")).Select(p => p.Id));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_inconsistencia_corroborada_guarda_su_respuesta(string motor)
    {
        using var b = new BasePrueba(motor);
        var abierta = new Hallazgo
        {
            Id = "c1",
            Dependencia = "SSP",
            Inconsistencia = new Inconsistencia("DENOMINADOR_CERO", Severidad.Advertencia, "SSP-01", Marzo, "V2", "El denominador es 0."),
            Detectada = BasePrueba.Momento(),
        };
        var corroborada = abierta with
        {
            Estado = EstadoCorroboracion.Corroborada,
            Respuesta = "No hubo reportes",
            Atendida = BasePrueba.Momento(30),
            Por = "enl-ssp",
        };
        await b.Escribir(a => a.Inconsistencias.Guardar(abierta));
        await b.Escribir(a => a.Inconsistencias.Guardar(corroborada));
        Assert.Equal(corroborada, b.Leer(a => a.Inconsistencias.Buscar("c1")));
        Assert.Equal([corroborada], b.Leer(a => a.Inconsistencias.DelMes(Marzo, "SSP")));
        Assert.Empty(b.Leer(a => a.Inconsistencias.DelMes(Marzo, "SPC")));
    }

    private static EnvioDelMes Envio(string dependencia, Mes mes) => new()
    {
        Dependencia = dependencia,
        Mes = mes,
        Estatus = EstatusDeEnvio.Pendiente,
        FechaLimite = new DateOnly(2025, 4, 4),
    };
}
