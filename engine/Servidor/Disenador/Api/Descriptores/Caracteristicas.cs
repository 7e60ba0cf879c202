namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>What this server does beyond the minimum; the designer offers only what is named here.</summary>
internal static class Caracteristicas
{
    public static IReadOnlyList<Caracteristica> Instaladas { get; } = [];
}

/// <summary>One of them, found by its full name.</summary>
internal sealed record Caracteristica(string Name, string Namespace, string FullName, string DisplayName, string Description);
