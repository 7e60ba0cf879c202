namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>Where an output goes: the id of a variable, or the name of a workflow output.</summary>
internal readonly record struct OutputBinding(string Name, string Target);
