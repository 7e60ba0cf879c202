using SeguimientoDesempeno.Workflows.Activities.Email;
using SeguimientoDesempeno.Workflows.Activities.Http;

namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>What Elsa's activities use of the world outside. By default nothing leaves the machine, and every request succeeds.</summary>
public sealed record ElsaPorts
{
    /// <summary>Sends HTTP requests.</summary>
    public IOutgoingHttp Http { get; init; } = new OfflineHttp();

    /// <summary>Takes the responses to HTTP requests that a workflow answers.</summary>
    public IHttpResponses Responses { get; init; } = new OfflineHttp();

    /// <summary>Takes mails.</summary>
    public IOutgoingMail Mail { get; init; } = new OfflineMail();

    /// <summary>Reads a line of text; null when there is none.</summary>
    public Func<string?> ReadLine { get; init; } = static () => null;

    /// <summary>Reads a setting of the server for <c>getConfig</c> in scripts; null keeps scripts from it.</summary>
    public Func<string, string?>? Configuration { get; init; }

    /// <summary>Makes a signed address that publishes an event (its name) to an instance (its id), until a moment if given.</summary>
    public Func<string, string, DateTimeOffset?, string>? EventUrl { get; init; }
}
