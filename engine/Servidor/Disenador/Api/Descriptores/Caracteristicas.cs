using SeguimientoDesempeno.Servidor.Disenador.Observacion;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>What this server does beyond the minimum; the designer offers only what is named here.</summary>
internal static class Caracteristicas
{
    public static IReadOnlyList<Caracteristica> Instaladas { get; } =
    [
        new(
            "RealTimeWorkflowUpdates", "Elsa", RutasDeObservacion.Caracteristica, "Seguimiento en vivo",
            "El visor de una instancia muestra lo que ocurre en ella en cuanto ocurre."),
    ];
}

/// <summary>One of them, found by its full name.</summary>
internal sealed record Caracteristica(string Name, string Namespace, string FullName, string DisplayName, string Description);
