using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Servidor.Bandeja.MisTareas;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Bandeja;

public sealed class GrupoDeTareasTests
{
    private static readonly DateTimeOffset Ahora = HoraDeMonterrey.Momento(new DateOnly(2025, 4, 4), new TimeOnly(10, 0));

    [Theory]
    [InlineData(3, "Vencida")]
    [InlineData(4, "Hoy")]
    [InlineData(5, "Pronto")]
    [InlineData(7, "Pronto")]
    [InlineData(8, "Despues")]
    public void La_urgencia_cuenta_dias_del_calendario_de_Monterrey(int dia, string urgencia) =>
        Assert.Equal(urgencia, GrupoDeTareas.UrgenciaDe(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, dia)), Ahora).ToString());

    [Theory]
    [InlineData(3, "Venció el jueves 3 de abril de 2025")]
    [InlineData(4, "Vence hoy, viernes 4 de abril de 2025")]
    [InlineData(5, "Vence mañana, sábado 5 de abril de 2025")]
    [InlineData(8, "Vence el martes 8 de abril de 2025")]
    public void El_plazo_se_dice_con_palabras(int dia, string palabras) =>
        Assert.Equal(palabras, GrupoDeTareas.EnPalabras(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, dia)), Ahora));

    [Fact]
    public void Los_grupos_van_de_lo_mas_urgente_a_lo_que_no_vence()
    {
        var tareas = new[] { Tarea(null), Tarea(20), Tarea(4), Tarea(1) };

        Assert.Equal(
            [Urgencia.Vencida, Urgencia.Hoy, Urgencia.Despues, Urgencia.SinPlazo],
            GrupoDeTareas.De(tareas, Ahora).Select(grupo => grupo.Urgencia));
    }

    private static TareaEnLista Tarea(int? dia) => new(
        $"t{dia}", "7.11", "Entregar", "2025-03", "SPC", dia is { } d ? HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, d)) : null, false, Ahora);
}
