using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Calendario;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Calendario;

public sealed class PlazosDelAnio
{
    [Fact]
    public async Task El_Enlace_tiene_una_entrega_por_mes_en_su_dia_y_con_su_explicacion()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-01-02 07:00");

        var entregas = municipio.Servicio<CalendarioDelAnio>().De(2025, municipio.Persona("enl-spc")).Where(p => p.Titulo.StartsWith("Entregar", StringComparison.Ordinal)).ToList();

        Assert.Equal(Mes.Rango(new Mes(2025, 1), new Mes(2025, 11)).Select(m => m.ToString()), entregas.Select(p => p.Periodo));
        var marzo = entregas.Single(p => p.Periodo == "2025-03");
        Assert.Equal((new DateOnly(2025, 4, 4), "el día 06 es domingo; vence el viernes 04", "SPC"), (marzo.Fecha, marzo.Explicacion, marzo.Dependencia));
        var calendario = municipio.Servicio<ReglasDePlazo>().Calendario;
        Assert.All(entregas, p => Assert.Equal(PlazosMensuales.De(Mes.Parse(p.Periodo), calendario).FechaLimite, p.Fecha));
        Assert.All(entregas, p => Assert.Equal(EstadoDelPlazo.Previsto, p.Estado));
    }

    [Fact]
    public async Task Cada_plazo_con_fecha_de_cada_rol_esta_y_ninguno_fuera_de_su_ano()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-01-02 07:00");
        var calendario = municipio.Servicio<CalendarioDelAnio>();

        var todos = calendario.De(2026);

        Assert.All(todos, p => Assert.Equal(2026, p.Fecha.Year));
        Assert.Equal(12, todos.Count(p => p.Titulo.StartsWith("Entregar la tabla", StringComparison.Ordinal)));
        Assert.Equal(["2025-T4", "2026-T1", "2026-T2", "2026-T3"], todos.Where(p => p.Paso == "7.29").Select(p => p.Periodo));
        Assert.Contains(todos, p => p is { Paso: "7.29", Periodo: "2026-T1" } && p.Fecha == new DateOnly(2026, 4, 20) && p.Roles.Contains("ANA"));
        Assert.Contains(calendario.SinFecha(["DPP"]), t => t is { Paso: "7.22", Plazo: "10 días hábiles" });
        Assert.DoesNotContain(todos, p => p.Paso == "7.22");
    }

    [Fact]
    public async Task La_tarea_que_ya_llego_ocupa_el_lugar_de_la_prevista_y_una_prorroga_la_mueve()
    {
        await using var municipio = await Municipio.AbrirAsync("2025-03-31 07:00");
        await municipio.AvanzarAsync("2025-04-01 10:00");
        var calendario = municipio.Servicio<CalendarioDelAnio>();
        var enlace = municipio.Persona("enl-spc");

        var antes = Assert.Single(calendario.De(2025, enlace), EsLaEntrega);
        await municipio.HacerAsync("enl-spc", "7.11", "Solicitar", "Solicitar", ("tipo", "Ordinaria"));
        var despues = Assert.Single(calendario.De(2025, enlace), EsLaEntrega);

        Assert.Equal((new DateOnly(2025, 4, 4), EstadoDelPlazo.Pendiente), (antes.Fecha, antes.Estado));
        Assert.NotNull(antes.TareaId);
        Assert.Equal(new DateOnly(2025, 4, 8), despues.Fecha);
        Assert.Equal(antes.Clave, despues.Clave);
    }

    private static bool EsLaEntrega(PlazoDelAnio p) => p is { Periodo: "2025-03" } && p.Titulo.StartsWith("Entregar", StringComparison.Ordinal);
}
