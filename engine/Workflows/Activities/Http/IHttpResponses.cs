namespace SeguimientoDesempeno.Workflows.Activities.Http;

/// <summary>Where workflows leave their responses to the HTTP requests that the host is serving.</summary>
public interface IHttpResponses
{
    /// <summary>Leaves a response for the request that runs the instance; false when there is none, or it has been answered.</summary>
    bool TryWrite(string instanceId, HttpReply reply);

    /// <summary>How long the request that runs the instance may wait for its response.</summary>
    void Limit(string instanceId, TimeSpan timeout);
}

/// <summary>A response of a workflow.</summary>
/// <param name="StatusCode">Status code.</param>
/// <param name="Content">Body.</param>
/// <param name="ContentType">Media type of the body.</param>
/// <param name="Headers">Further headers.</param>
public sealed record HttpReply(int StatusCode, byte[] Content, string ContentType, IReadOnlyList<KeyValuePair<string, string>> Headers);
