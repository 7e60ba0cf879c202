using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Plazos;

public sealed class NombresDePlazo
{
    private static readonly ReglasDePlazo Reglas = new(
        CalendarioLaboral.SoloLey, OpcionesDelProcedimiento.Leer(Path.Combine(Raiz.Contenido, "procedimiento", "opciones.yaml")));

    [Theory]
    [InlineData("ultimo-dia-habil-del-mes", "2025-03", "2025-03-31")]
    [InlineData("entrega", "2025-03", "2025-04-04")]
    [InlineData("corte", "2025-03", "2025-04-08")]
    [InlineData("solicitud-de-prorroga", "2025-03", "2025-04-04")]
    [InlineData("solicitud-de-prorroga", "2025-02", "2025-03-04")]
    [InlineData("cierre-anual", "2025-03", "2026-01-20")]
    [InlineData("dia-30-del-trimestre", "2025-T1", "2025-03-28")]
    [InlineData("dia-20", "2025-T1", "2025-04-18")]
    [InlineData("plan-de-acciones", "2025-T1", "2025-04-30")]
    [InlineData("transparencia", "2026-T4", "2027-01-30")]
    [InlineData("campana-de-diagnosticos", "2026", "2025-11-03")]
    [InlineData("inicio-del-ejercicio", "2026", "2025-12-31")]
    [InlineData("tabla-maestra", "2025", "2025-01-30")]
    [InlineData("diagnostico", "2026", "2025-04-21")]
    [InlineData("3 días hábiles", "2025-03", "2025-04-03")]
    [InlineData("1 día hábil", "2025-03", "2025-04-01")]
    [InlineData("2025-06-30", "2025-03", "2025-06-30")]
    public void Cada_nombre_es_un_dia_del_calendario(string regla, string periodo, string esperado)
    {
        Assert.True(Reglas.EsConocida(regla));
        var plazo = Reglas.De(regla, periodo, null, HoraDeMonterrey.Momento(new DateOnly(2025, 3, 31), new TimeOnly(10, 0)));
        Assert.Equal(esperado, plazo.Fecha.ToString("yyyy-MM-dd"));
        Assert.Equal(HoraDeMonterrey.FinDelDia(plazo.Fecha), plazo.Momento);
    }

    [Theory]
    [InlineData("mañana")]
    [InlineData("0 días hábiles")]
    [InlineData("2025-02-30")]
    public void Un_nombre_desconocido_dice_cuales_hay(string regla)
    {
        Assert.False(Reglas.EsConocida(regla));
        var error = Assert.Throws<FormatException>(() => Reglas.De(regla, "2025-03", null, DateTimeOffset.UnixEpoch));
        Assert.Contains("plan-de-acciones", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void La_explicacion_dice_por_que_es_ese_dia() =>
        Assert.Equal("el día 06 es domingo; vence el viernes 04", Reglas.De("entrega", "2025-03", null, DateTimeOffset.UnixEpoch).Explicacion);
}
