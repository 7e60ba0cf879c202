using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Bandeja.MisTareas;

/// <summary>How soon a task has to be done.</summary>
internal enum Urgencia
{
    Vencida,
    Hoy,
    Pronto,
    Despues,
    SinPlazo,
}

/// <summary>Tasks that are equally urgent, in order of their deadlines.</summary>
internal sealed record GrupoDeTareas(Urgencia Urgencia, IReadOnlyList<TareaEnLista> Tareas)
{
    /// <summary>"Pronto" reaches so many days from today.</summary>
    private const int DiasDePronto = 3;

    public string Nombre => Urgencia switch
    {
        Urgencia.Vencida => "Vencidas",
        Urgencia.Hoy => "Vencen hoy",
        Urgencia.Pronto => $"Vencen en los próximos {DiasDePronto} días",
        Urgencia.Despues => "Vencen después",
        _ => "Sin fecha de vencimiento",
    };

    /// <summary>The groups that have tasks, the most urgent first.</summary>
    public static IReadOnlyList<GrupoDeTareas> De(IEnumerable<TareaEnLista> tareas, DateTimeOffset ahora) =>
        [.. tareas.GroupBy(tarea => UrgenciaDe(tarea.Vence, ahora)).OrderBy(grupo => grupo.Key).Select(grupo => new GrupoDeTareas(grupo.Key, [.. grupo]))];

    /// <summary>How urgent a deadline is at a moment.</summary>
    public static Urgencia UrgenciaDe(DateTimeOffset? vence, DateTimeOffset ahora)
    {
        if (vence is not { } limite)
        {
            return Urgencia.SinPlazo;
        }

        var dias = HoraDeMonterrey.Fecha(limite).DayNumber - HoraDeMonterrey.Fecha(ahora).DayNumber;
        return limite < ahora ? Urgencia.Vencida
            : dias == 0 ? Urgencia.Hoy
            : dias <= DiasDePronto ? Urgencia.Pronto
            : Urgencia.Despues;
    }

    /// <summary>The deadline in words: <c>Vence mañana, viernes 4 de abril de 2025</c>.</summary>
    public static string EnPalabras(DateTimeOffset? vence, DateTimeOffset ahora)
    {
        if (vence is not { } limite)
        {
            return "Sin fecha de vencimiento";
        }

        var fecha = HoraDeMonterrey.Fecha(limite);
        var dias = fecha.DayNumber - HoraDeMonterrey.Fecha(ahora).DayNumber;
        var completa = Marco.FormatoDeFechas.Completa(fecha);
        return limite < ahora ? $"Venció el {completa}"
            : dias == 0 ? $"Vence hoy, {completa}"
            : dias == 1 ? $"Vence mañana, {completa}"
            : $"Vence el {completa}";
    }
}
