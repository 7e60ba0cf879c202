namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>How flowcharts decide what runs next.</summary>
public enum FlowchartMode
{
    /// <summary>Joins count which connections have been decided.</summary>
    CounterBased,

    /// <summary>Tokens move along the connections; the merge mode of each activity tells when it runs.</summary>
    TokenBased,
}
