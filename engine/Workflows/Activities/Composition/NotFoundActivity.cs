using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Composition;

/// <summary>Stands for an activity whose type is unknown: kept in the definition, an incident when it is reached.</summary>
internal sealed class NotFoundActivity : Activity
{
    public static NotFoundActivity Instance { get; } = new();

    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.NotFoundActivity",
        Category = "System",
        IsBrowsable = false,
    };

    public override void Execute(ActivityContext context) => throw new ActivityNotFoundException(context.Activity.Type);
}

/// <summary>The flow reached an activity of a type that is not installed.</summary>
/// <param name="type">The type.</param>
internal sealed class ActivityNotFoundException(string type) : Exception($"No existe el tipo de actividad «{type}».");
