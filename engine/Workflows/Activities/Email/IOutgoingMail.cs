using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Activities.Email;

/// <summary>Takes the mails of workflows: what is taken is sent once the transaction has committed, and not otherwise.</summary>
public interface IOutgoingMail
{
    /// <summary>Takes a mail; one with a key that was taken before is ignored.</summary>
    /// <returns>Null, or a Spanish sentence that tells why it cannot be sent.</returns>
    string? Send(ITransaction tx, OutgoingMail mail);
}

/// <summary>A mail of a workflow.</summary>
public sealed record OutgoingMail
{
    /// <summary>Unique key, the same when the same step is repeated.</summary>
    public required string Key { get; init; }

    /// <summary>When it is written.</summary>
    public required DateTimeOffset Moment { get; init; }

    /// <summary>Address to answer to, or null for the sender of the host, which every mail has.</summary>
    public string? From { get; init; }

    /// <summary>Addressees.</summary>
    public required IReadOnlyList<string> To { get; init; }

    /// <summary>Addressees of a copy.</summary>
    public IReadOnlyList<string> Cc { get; init; } = [];

    /// <summary>Addressees of a copy that the others do not see.</summary>
    public IReadOnlyList<string> Bcc { get; init; } = [];

    /// <summary>Subject.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Body as HTML.</summary>
    public string Body { get; init; } = "";

    /// <summary>Ids of documents of the host to attach.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];
}

/// <summary>Takes mails and sends none.</summary>
internal sealed class OfflineMail : IOutgoingMail
{
    public string? Send(ITransaction tx, OutgoingMail mail) => null;
}
