using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Entregas;

public sealed class Corroboraciones
{
    private static readonly Mes Marzo = new(2025, 3);

    [Fact]
    public async Task La_celda_vacia_se_acepta_incompleta_y_se_completa_al_corroborar()
    {
        await using var municipio = await ConEntregaAsync(("SFA-01 V1", null));
        Assert.Contains("SFA-01 V1", Assert.Single(municipio.Correos("inconsistencias")).Texto, StringComparison.Ordinal);

        await municipio.CompletarAsync("SFA", "2025-03");

        Assert.Equal(96000000m, Valor(municipio, "SFA-01", "V1"));
        Assert.False(municipio.TieneTarea("enl-sfa", "7.14"));
        Assert.All(municipio.Leer(a => a.Inconsistencias.DelMes(Marzo, "SFA")), h => Assert.Equal(EstadoCorroboracion.Corregida, h.Estado));
        Assert.Equal(2, municipio.Leer(a => a.Capturas.Historia("SFA-01", Marzo, "V1")).Count);
    }

    [Fact]
    public async Task El_correo_de_lo_observado_dice_cuanto_es_y_el_plazo_de_su_tarea()
    {
        await using var municipio = await ConEntregaAsync(("SFA-01 V1", null));
        var correo = Assert.Single(municipio.Correos("inconsistencias"));
        Assert.EndsWith(": 1 observación", correo.Asunto, StringComparison.Ordinal);
        var vence = HoraDeMonterrey.Fecha(municipio.Tarea("enl-sfa", "7.14").Vence!.Value);
        Assert.Contains($"Hasta cuándo: {NombresDeCalendario.Completa(vence)}.", correo.Texto, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_explicacion_aceptada_conserva_el_dato_y_no_se_vuelve_a_preguntar()
    {
        await using var municipio = await ConEntregaAsync(("SFA-01 V2", 0m));
        await municipio.HacerAsync("enl-sfa", "7.14", "Corroborar", "Confirmar con explicación", ("explicacion", "No hubo emisión en el mes."));
        await municipio.HacerAsync("ana", "7.14", "Revisar", "Aceptar");

        Assert.Equal(0m, Valor(municipio, "SFA-01", "V2"));
        Assert.False(municipio.TieneTarea("enl-sfa", "7.14"));
        Assert.Contains(municipio.Leer(a => a.Inconsistencias.DelMes(Marzo, "SFA")),
            h => h.Estado == EstadoCorroboracion.Corroborada && h.Respuesta == "No hubo emisión en el mes." && h.Por == "ana");
    }

    [Fact]
    public async Task Lo_devuelto_regresa_al_enlace_y_la_tabla_devuelta_no_se_captura()
    {
        await using var municipio = await ConEntregaAsync(("SFA-01 V1", null));
        await municipio.HacerAsync("enl-sfa", "7.14", "Corroborar", "Corregir con nueva tabla", ("tabla", TablaLlena.De(municipio, "SFA", "2025-03", ("SFA-01 V1", 1m))));
        await municipio.HacerAsync("ana", "7.14", "Revisar", "Devolver", ("observaciones", "El monto no corresponde."));
        Assert.Null(Valor(municipio, "SFA-01", "V1"));

        await municipio.HacerAsync("enl-sfa", "7.14", "Corroborar", "No se cuenta con el dato");
        await municipio.HacerAsync("ana", "7.14", "Revisar", "Aceptar");

        Assert.Null(Valor(municipio, "SFA-01", "V1"));
        Assert.False(municipio.TieneTarea("enl-sfa", "7.14"));
    }

    [Fact]
    public async Task Corregir_sin_adjuntar_la_tabla_se_rechaza()
    {
        await using var municipio = await ConEntregaAsync(("SFA-01 V1", null));
        var respuesta = await municipio.IntentarAsync("enl-sfa", municipio.Tarea("enl-sfa", "7.14"), "Corregir con nueva tabla");
        Assert.Equal("ARCHIVO_REQUERIDO", Assert.Single(respuesta.Problemas).Codigo);
    }

    private static async Task<Municipio> ConEntregaAsync(params (string Celda, decimal? Valor)[] cambios)
    {
        var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-02 10:00");
        await municipio.EntregarAsync("SFA", "2025-03", cambios);
        return municipio;
    }

    private static decimal? Valor(Municipio municipio, string clave, string variable) =>
        municipio.Leer(a => a.Capturas.Vigente(clave, Marzo, variable))!.Dato.Valor;
}
