namespace SeguimientoDesempeno.Workflows.Activities.Looping;

/// <summary>An activity that repeats its body.</summary>
internal interface ILoop;
