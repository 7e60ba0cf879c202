using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Activities.Email;

/// <summary>Sends a mail, with the commit of the burst. One that cannot be sent runs the Error port, or is an incident without it.</summary>
internal sealed class SendEmail(IOutgoingMail mails) : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.SendEmail",
        Category = "Email",
        DisplayName = "Send Email",
        Kind = ActivityKind.Task,
        Description = "Envía un correo.",
        Inputs =
        [
            new InputDescriptor("From", "String") { Description = "Dirección a la que se contesta; el remitente es siempre el del sistema." },
            new InputDescriptor("To", "String[]") { UiHint = "multitext", Description = "Destinatarios." },
            new InputDescriptor("Cc", "String[]") { UiHint = "multitext", Category = "More", Description = "Con copia." },
            new InputDescriptor("Bcc", "String[]") { UiHint = "multitext", Category = "More", Description = "Con copia oculta." },
            new InputDescriptor("Subject", "String") { Description = "Asunto." },
            new InputDescriptor("Attachments") { UiHint = "multiline", Description = "Identificadores de documentos del sistema." },
            new InputDescriptor("Body", "String") { UiHint = "multiline", Description = "Cuerpo, en HTML." },
        ],
        Ports = [new PortDescriptor("Done"), new PortDescriptor("Error", PortType.Embedded)],
    };

    protected internal override bool AutoCompletes => false;

    public override void Execute(ActivityContext context)
    {
        var problem = mails.Send(context.Instance.Services.Transaction, new OutgoingMail
        {
            Key = $"flujo:{context.Id}",
            Moment = context.Now,
            From = context.Input("From") as string is { Length: > 0 } from ? from : null,
            To = Texts(context, "To"),
            Cc = Texts(context, "Cc"),
            Bcc = Texts(context, "Bcc"),
            Subject = context.Input("Subject") as string ?? "",
            Body = context.Input("Body") as string ?? "",
            Attachments = Texts(context, "Attachments"),
        });
        if (problem is null)
        {
            context.Complete();
        }
        else if (context.Activity.Child("Error") is { } error)
        {
            context.Journal("MailRefused", problem);
            context.Schedule(error);
        }
        else
        {
            throw new InvalidOperationException(problem);
        }
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes) => context.Complete();

    private static List<string> Texts(ActivityContext context, string input) => context.Input(input) switch
    {
        null => [],
        string text when PlainJson.TryParse(text) is List<object?> list => list.ConvertAll(ValueConverter.ToText),
        string text => [.. text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        List<object?> list => list.ConvertAll(ValueConverter.ToText),
        var other => [ValueConverter.ToText(other)],
    };
}
