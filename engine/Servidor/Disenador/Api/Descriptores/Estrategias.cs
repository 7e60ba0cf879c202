namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>Strategies among which a definition or an activity may choose, by the names that definitions carry.</summary>
internal static class Estrategias
{
    private const string Activacion = "Elsa.Workflows.Runtime.ActivationValidators";

    public static IReadOnlyList<Estrategia> DeActivacion { get; } =
    [
        new("Elsa.Workflows.ActivationValidators.AllowAlwaysStrategy, Elsa.Workflows.Core", "Siempre", "Cada inicio crea una instancia."),
        new($"{Activacion}.SingletonStrategy, Elsa.Workflows.Runtime", "Una a la vez", "Solo si no hay otra instancia del flujo en curso."),
        new($"{Activacion}.CorrelationStrategy, Elsa.Workflows.Runtime", "Una por correlación", "Solo si ninguna instancia en curso, de cualquier flujo, tiene la misma correlación."),
        new($"{Activacion}.CorrelatedSingletonStrategy, Elsa.Workflows.Runtime", "Una por flujo y correlación", "Solo si no hay otra instancia del flujo con la misma correlación, por ejemplo el mismo mes."),
    ];

    public static IReadOnlyList<Estrategia> DeIncidentes { get; } =
    [
        new("FaultStrategy", "Detener el flujo", "Una falla termina la instancia con error."),
        new("ContinueWithIncidentsStrategy", "Seguir con lo demás", "La rama que falló se queda donde está y puede reintentarse; las otras siguen."),
    ];

    public static IReadOnlyList<Estrategia> DeBitacora { get; } =
    [
        new("Elsa.Workflows.LogPersistence.Strategies.Inherit, Elsa.Workflows.Core", "Heredar", "Como lo diga quien la contiene."),
        new("Elsa.Workflows.LogPersistence.Strategies.Include, Elsa.Workflows.Core", "Guardar", "El valor queda en la bitácora."),
        new("Elsa.Workflows.LogPersistence.Strategies.Exclude, Elsa.Workflows.Core", "No guardar", "El valor no queda en la bitácora."),
        new("Elsa.Workflows.LogPersistence.Strategies.Configuration, Elsa.Workflows.Core", "Como el servidor", "Como lo tenga configurado el servidor."),
    ];

    public static IReadOnlyList<Almacen> Almacenes { get; } =
    [
        new("Elsa.Workflows.WorkflowInstanceStorageDriver, Elsa.Workflows.Core", "Con la instancia", 5, Deprecated: false),
        new("Elsa.Workflows.MemoryStorageDriver, Elsa.Workflows.Core", "En memoria: se pierde al esperar", 0, Deprecated: false),
        new("Elsa.Workflows.WorkflowStorageDriver, Elsa.Workflows.Core", "Con el flujo (anterior)", -1, Deprecated: true),
    ];

    public static IReadOnlyList<EstrategiaDeGuardado> DeGuardadoDeFlujos { get; } =
    [
        new("WorkflowExecuting", "Antes de ejecutar", "Guarda antes de cada ráfaga."),
        new("WorkflowExecuted", "Después de ejecutar", "Guarda después de cada ráfaga."),
        new("ActivityExecuting", "Antes de cada actividad", "Guarda antes de cada actividad."),
        new("ActivityExecuted", "Después de cada actividad", "Guarda después de cada actividad."),
    ];

    public static IReadOnlyList<EstrategiaDeGuardado> DeGuardadoDeActividades { get; } =
    [
        new("CommitAlways", "Siempre", "Guarda antes y después."),
        new("CommitNever", "Nunca", "No guarda por esta actividad."),
        new("Executing", "Antes", "Guarda antes de ejecutarla."),
        new("Executed", "Después", "Guarda después de ejecutarla."),
    ];
}

/// <summary>A strategy by its type name.</summary>
internal sealed record Estrategia(string TypeName, string DisplayName, string Description);

/// <summary>A strategy of when state is saved, by its name.</summary>
internal sealed record EstrategiaDeGuardado(string Name, string DisplayName, string Description);

/// <summary>Where a variable lives.</summary>
internal sealed record Almacen(string TypeName, string DisplayName, int Priority, bool Deprecated);
