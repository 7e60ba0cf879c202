using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Desempeno.Tests.Cambios;

public class ReglasDeCambioTests
{
    [Theory]
    [InlineData(CausalDeCambio.RecursosHumanos, "SPC-04", "meta_anual", "260")]
    [InlineData(CausalDeCambio.RecursosMateriales, "SPC-04", "meta_anual", "260")]
    [InlineData(CausalDeCambio.RecursosFinancieros, "SPC-04", "meta_anual", "260")]
    [InlineData(CausalDeCambio.RecursoNoEntregado, "SDH-02", "estatus", "BAJA")]
    public void Sin_el_documento_que_acredita_la_falta_del_recurso_se_recibe_con_aviso_y_no_se_aprueba(CausalDeCambio causal, string clave, string campo, string valor)
    {
        var solicitud = Solicitudes.De(Municipio.Ficha(clave), campo, valor, "2025-T2", causal, soporte: false);
        Assert.Equal(["SIN_SOPORTE Advertencia"], Solicitudes.Revisar(solicitud));
        Assert.Equal(["SIN_SOPORTE Error"], Solicitudes.Revisar(solicitud, alAprobar: true));
        Assert.Empty(Solicitudes.Revisar(solicitud with { SoporteAdjunto = true }, alAprobar: true));
    }

    [Theory]
    [InlineData("SSP-06", "definicion", "Otra definición.", CausalDeCambio.NoPrecisa)]
    [InlineData("SSP-06", "unidad_medida", "Puntos del índice", CausalDeCambio.NoAyudaEntender)]
    [InlineData("SDH-02", "estatus", "BAJA", CausalDeCambio.CambioPp)]
    [InlineData("SDU-06", "frecuencia", "Anual", CausalDeCambio.Otro)]
    public void Lo_que_solo_pide_sustento_se_aprueba_con_su_justificacion(string clave, string campo, string valor, CausalDeCambio causal)
    {
        var solicitud = Solicitudes.De(Municipio.Ficha(clave), campo, valor, "2025-T2", causal, soporte: false);
        Assert.Empty(Solicitudes.Revisar(solicitud, alAprobar: true));
        Assert.Equal(["SIN_JUSTIFICACION Error"], Solicitudes.Revisar(solicitud with { Justificacion = " " }));
    }

    [Theory]
    [InlineData("2024-T4")]
    [InlineData("2025-T1")]
    [InlineData("2025-T2")]
    [InlineData("2027-T1")]
    public void Un_trimestre_ya_publicado_o_lejano_no_puede_cambiar(string desde)
    {
        var solicitud = Solicitudes.De(Municipio.Ficha("SPC-04"), "meta_anual", "260", desde);
        Assert.Contains(Solicitudes.Revisar(solicitud, ultimoCerrado: "2025-T2"), p => p is "PERIODO_CERRADO Error" or "FICHA_INEXISTENTE Error");
    }

    [Theory]
    [InlineData("meta_anual", "doscientos", "NUMERO_INVALIDO")]
    [InlineData("meta_anual", "260,5", "NUMERO_INVALIDO")]
    [InlineData("meta_anual", "300.0", "SIN_CAMBIO")]
    [InlineData("meta_t1", "10", "META_ANTERIOR")]
    [InlineData("definicion", "", "VALOR_VACIO")]
    [InlineData("frecuencia", "QUINCENAL", "VALOR_INVALIDO")]
    [InlineData("estatus", "VIGENTE", "VALOR_INVALIDO")]
    [InlineData("estatus", "BORRADOR", "VALOR_INVALIDO")]
    public void El_valor_solicitado_debe_valer_para_su_campo(string campo, string valor, string problema) =>
        Assert.Equal([$"{problema} Error"], Solicitudes.Revisar(Solicitudes.De(Municipio.Ficha("SPC-04"), campo, valor, "2025-T2")));

    [Fact]
    public void Una_meta_menor_que_la_ya_programada_antes_del_cambio_no_cabe() =>
        Assert.Equal(["META_YA_PROGRAMADA Error"], Solicitudes.Revisar(Solicitudes.De(Municipio.Ficha("SPC-04"), "meta_anual", "200", "2025-T4")));

    [Fact]
    public void La_causal_y_el_campo_deben_ser_del_tipo_de_cambio()
    {
        var solicitud = Solicitudes.De(Municipio.Ficha("SPC-04"), "meta_anual", "260", "2025-T2");
        Assert.Contains("CAUSAL_INVALIDA Error", Solicitudes.Revisar(solicitud with { Causal = CausalDeCambio.NoPrecisa }));
        Assert.Contains("CAMPO_INVALIDO Error", Solicitudes.Revisar(solicitud with { Campo = "formula" }));
        Assert.Contains("CAMPO_INVALIDO Error", Solicitudes.Revisar(solicitud with { Campo = "definicion" }));
    }

    [Fact]
    public void La_causal_de_oficio_es_solo_de_la_direccion()
    {
        var solicitud = Solicitudes.De(Municipio.Ficha("SIS-05"), "unidad_medida", "Porcentaje del monto", "2025-T2", CausalDeCambio.Oficio, soporte: false);
        Assert.Equal(["CAUSAL_INVALIDA Error"], Solicitudes.Revisar(solicitud));
        Assert.Empty(Solicitudes.Revisar(solicitud, deOficio: true, alAprobar: true));
    }

    [Fact]
    public void Lo_que_la_ficha_ya_no_dice_no_se_aprueba() =>
        Assert.Equal(["VALOR_ACTUAL Error"], Solicitudes.Revisar(Solicitudes.De(Municipio.Ficha("SPC-04"), "meta_anual", "260", "2025-T2") with { ValorActual = "280" }));

    [Fact]
    public void Las_solicitudes_de_la_muestra_se_reciben_y_se_aprueban_las_que_la_muestra_aprueba()
    {
        foreach (var solicitud in SolicitudesDeCambioCsv.Leer(Archivos.Ejemplo("solicitudes_cambio.csv")).Valor)
        {
            var reglas = new ReglasDeCambio([Municipio.Ficha(solicitud.ClaveIndicador)], q => q < Trimestre.De(solicitud.FechaOficio), solicitud.FechaOficio);
            var justificada = solicitud with { Justificacion = "De la muestra." };
            var deOficio = solicitud.Causal == CausalDeCambio.Oficio;
            Assert.DoesNotContain(reglas.Revisar(justificada, deOficio), p => p.Severidad == Problemas.Severidad.Error);
            if (solicitud.Estatus == EstatusDeSolicitud.Aprobada) Assert.Empty(reglas.Revisar(justificada, deOficio, alAprobar: true));
        }
    }

    [Theory]
    [InlineData(EstatusDeSolicitud.Recibida, EstatusDeSolicitud.Aprobada)]
    [InlineData(EstatusDeSolicitud.Rechazada, EstatusDeSolicitud.EnAnalisis)]
    [InlineData(EstatusDeSolicitud.Notificada, EstatusDeSolicitud.Rechazada)]
    [InlineData(EstatusDeSolicitud.EnAnalisis, EstatusDeSolicitud.Aplicada)]
    public void Un_estado_no_salta_a_otro(EstatusDeSolicitud de, EstatusDeSolicitud a)
    {
        var solicitud = Solicitudes.De(Municipio.Ficha("SPC-04"), "meta_anual", "260", "2025-T2") with { Estatus = de };
        Assert.Throws<InvalidOperationException>(() => solicitud.Pasar(a));
    }
}
