using Quartz;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Scheduling;

/// <summary>Starts an instance at each occurrence of a cron expression in UTC; inside a flow, waits for the next one.</summary>
internal sealed class Cron : Activity, ITimerTrigger
{
    private const int Fields = 6;

    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Cron",
        Category = "Scheduling",
        Kind = ActivityKind.Trigger,
        Description = "Inicia o continúa en cada momento de una expresión cron.",
        Inputs = [new InputDescriptor("CronExpression", "String") { Description = "Seis campos (segundo, minuto, hora, día, mes, día de la semana), en hora UTC." }],
    };

    public override void Execute(ActivityContext context)
    {
        if (context.IsTrigger)
        {
            return;
        }

        var text = context.Input("CronExpression") as string;
        if (Problem(text) is { } problem)
        {
            throw new CronFormatException(problem);
        }

        if (After(text!, context.Now) is not { } due)
        {
            throw new FormatException($"La expresión cron «{text}» no tiene ningún momento después de ahora.");
        }

        context.CreateBookmark(stimulus: due, dueAt: due);
    }

    /// <inheritdoc/>
    public TimerOccurrence? Next(TriggerContext context, DateTimeOffset after)
    {
        var text = context.Input("CronExpression") as string;
        return Problem(text) is null && After(text!, after) is { } due ? new TimerOccurrence(due) : null;
    }

    protected internal override string? TriggerProblem(TriggerContext context) => Problem(context.Input("CronExpression") as string);

    private static string? Problem(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "Falta la expresión cron.";
        }

        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (fields != Fields)
        {
            return $"La expresión cron «{text}» tiene {fields} campos y debe tener seis: segundo, minuto, hora, día, mes y día de la semana.";
        }

        return CronExpression.TryParse(text, out _)
            ? null
            : $"La expresión cron «{text}» no se entiende. Ejemplo: «0 0 8 ? * MON-FRI», a las 8 de lunes a viernes.";
    }

    private static DateTimeOffset? After(string text, DateTimeOffset moment) =>
        new CronExpression(text, TimeZoneInfo.Utc).GetNextValidTimeAfter(moment);
}

/// <summary>A cron expression that cannot be read.</summary>
internal sealed class CronFormatException(string message) : FormatException(message);
