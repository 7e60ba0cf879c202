namespace SeguimientoDesempeno.Workflows.Activities.Http;

/// <summary>The network of a rehearsal: every request gets an empty 200, and responses go nowhere.</summary>
internal sealed class OfflineHttp : IOutgoingHttp, IHttpResponses
{
    public Task<HttpAnswer> SendAsync(HttpCall call, CancellationToken cancellation) => Task.FromResult(new HttpAnswer(200, null, [], []));

    public bool TryWrite(string instanceId, HttpReply reply) => true;

    public void Limit(string instanceId, TimeSpan timeout)
    {
    }
}
