using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Correos;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Starts a workflow on a day of the procedure's calendar, at 08:00, once for each month or quarter.</summary>
internal sealed class DisparadorCalendario(ServiciosDelProcedimiento servicios) : Activity, ITimerTrigger
{
    public const string Tipo = "Seguimiento.DisparadorCalendario";

    private static readonly TimeOnly Hora = new(8, 0);

    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = Tipo,
        Category = ActividadDePaso.Categoria,
        DisplayName = "Disparador de calendario",
        Description = "Inicia el flujo a las 08:00 de un día del calendario del procedimiento: una vez por mes (ultimo-dia-habil-del-mes), por trimestre (dia-30-del-trimestre, dia-20, plan-de-acciones, transparencia) o por año (campana-de-diagnosticos). Iniciado a mano empieza en el acto: con la entrada Periodo o, sin ella, con el último periodo cuyo día ya llegó.",
        Kind = ActivityKind.Trigger,
        Inputs = [Entradas.Paso, Entradas.Opcion("Regla", "Día", "Día del calendario en que inicia, a las 08:00.", Opciones.Dias)],
        Outputs =
        [
            new OutputDescriptor("Periodo", "String", "Mes, trimestre o año que inicia."),
            new OutputDescriptor("Trimestre", "String", "Trimestre al que pertenece; vacío para un año."),
            new OutputDescriptor("CierraTrimestre", "Boolean", "Si el mes es el último de su trimestre."),
        ],
    };

    public TimerOccurrence? Next(TriggerContext context, DateTimeOffset after) =>
        Siguiente(context.Input<string>("Regla") ?? "", after);

    public override void Execute(ActivityContext context)
    {
        if (context.IsTrigger && context.TriggerPayload is string periodo)
        {
            Iniciar(context, periodo);
        }
        else if (context.WorkflowInput("Periodo") is string pedido)
        {
            IniciarSinCalendario(context, pedido);
        }
        else if (Vigente(context.Input<string>("Regla") ?? "", context.Now) is { Payload: string vigente })
        {
            IniciarSinCalendario(context, vigente);
        }
        else if (Siguiente(context.Input<string>("Regla") ?? "", context.Now) is { } siguiente)
        {
            context.CreateBookmark(stimulus: siguiente.Payload, dueAt: siguiente.DueAt);
        }
    }

    public override void Resume(ActivityContext context, Bookmark bookmark, object? payload) =>
        Iniciar(context, (string)bookmark.Payload!);

    /// <summary>
    /// By hand: at once, also while the calendar's own runs, for an owner tries a new version that way. Whoever gave no
    /// correlation gets the period's, as the calendar gives it.
    /// </summary>
    private static void IniciarSinCalendario(ActivityContext context, string periodo)
    {
        context.CorrelationId ??= periodo;
        Iniciar(context, periodo, porElCalendario: false);
    }

    private static void Iniciar(ActivityContext context, string texto, bool porElCalendario = true)
    {
        var periodo = new Plazos.Periodo(texto);
        var que = $"«{context.Activity.DisplayText}» de {TextoDePeriodo.De(texto)}";
        context.Output("Periodo", texto);
        if (!periodo.EsEjercicio)
        {
            context.Output("Trimestre", periodo.Trimestre.ToString());
            context.Output("CierraTrimestre", periodo.Mes == periodo.Trimestre.UltimoMes);
        }

        context.Get<IAlmacen>().Registros.Agregar(new Registro
        {
            Paso = context.Input<string>("Paso") ?? "",
            Periodo = texto,
            Momento = context.Now,
            Actor = "sistema",
            Rol = "SISTEMA",
            InstanciaId = context.InstanceId,
            ActividadId = context.Activity.Id,
            Texto = porElCalendario ? $"El calendario inició {que}." : $"Se inició {que} a petición, no por el calendario.",
        });
        context.Complete();
    }

    private TimerOccurrence? Siguiente(string regla, DateTimeOffset despues) =>
        Ocurrencias(regla, despues).FirstOrDefault(ocurrencia => ocurrencia.DueAt > despues);

    private TimerOccurrence? Vigente(string regla, DateTimeOffset ahora) =>
        Ocurrencias(regla, ahora).LastOrDefault(ocurrencia => ocurrencia.DueAt <= ahora);

    /// <summary>Those around a moment, in order.</summary>
    private IEnumerable<TimerOccurrence> Ocurrencias(string regla, DateTimeOffset momento)
    {
        // The day of a period lies at most in the month after it: from two quarters back on, every candidate is seen.
        var primero = servicios.Opciones.PrimerMes;
        var reciente = Mes.De(HoraDeMonterrey.Fecha(momento)).Mas(-6);
        var desde = reciente > primero ? reciente : primero;
        IEnumerable<(string Periodo, Mes Mes)> periodos = regla == "ultimo-dia-habil-del-mes"
            ? Mes.Rango(desde, desde.Mas(12)).Select(m => (m.ToString(), m))
            : regla == "campana-de-diagnosticos"
            ? Enumerable.Range(Math.Max(reciente.Anio, primero.Anio), 3).Select(a => ($"{a}", new Mes(a, 12)))
            : Trimestre.Rango(desde.Trimestre, desde.Mas(12).Trimestre).Select(t => (t.ToString(), t.UltimoMes));
        return periodos.Where(p => p.Mes >= primero).Select(p => new TimerOccurrence(
            HoraDeMonterrey.Momento(servicios.Plazos.De(regla, p.Periodo, null, momento).Fecha, Hora), p.Periodo, p.Periodo));
    }
}
