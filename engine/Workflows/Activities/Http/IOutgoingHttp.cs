namespace SeguimientoDesempeno.Workflows.Activities.Http;

/// <summary>Sends the HTTP requests of workflows, within the limits and to the addresses that the host allows.</summary>
public interface IOutgoingHttp
{
    /// <summary>Sends a request and reads the whole answer.</summary>
    /// <exception cref="HttpRefusedException">The address is not allowed or the answer is too large.</exception>
    /// <exception cref="HttpRequestException">No connection.</exception>
    /// <exception cref="TimeoutException">No answer in time.</exception>
    Task<HttpAnswer> SendAsync(HttpCall call, CancellationToken cancellation);
}

/// <summary>A request to another system.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="Method">Method in upper case.</param>
/// <param name="Content">Body, or null.</param>
/// <param name="ContentType">Type of the body, or null.</param>
/// <param name="Headers">Headers by name, the authorisation included.</param>
public sealed record HttpCall(
    Uri Url, string Method, byte[]? Content, string? ContentType, IReadOnlyList<KeyValuePair<string, string>> Headers);

/// <summary>The answer of another system.</summary>
/// <param name="StatusCode">Status code.</param>
/// <param name="ContentType">Media type of the body, or null.</param>
/// <param name="Content">Body.</param>
/// <param name="Headers">Headers by name.</param>
public sealed record HttpAnswer(int StatusCode, string? ContentType, byte[] Content, IReadOnlyList<KeyValuePair<string, string>> Headers);

/// <summary>A request that the host does not allow.</summary>
public sealed class HttpRefusedException : Exception
{
    /// <summary>Makes the exception.</summary>
    public HttpRefusedException(string message)
        : base(message)
    {
    }
}
