namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;

/// <summary>How an object of the workflow appears to a script (as in the reference engine).</summary>
internal enum Exposure
{
    /// <summary>A copy; changes stay in the script.</summary>
    Copy,

    /// <summary>From <c>getVariable</c>: changes at the top level reach the object, deeper levels are copies.</summary>
    TopLevel,

    /// <summary>From <c>variables.Name</c>: changes at any level reach the object.</summary>
    Deep,

    /// <summary>From <c>getInput</c>: its arrays are no arrays to <c>Array.isArray</c>.</summary>
    Input,
}
