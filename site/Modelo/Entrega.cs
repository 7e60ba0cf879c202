using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>What arrived together of an indicator for a month: its variables, who sent them, when and under which ficha.</summary>
/// <param name="Mes">Month, 1 to 12.</param>
/// <param name="Rol">Role that sent it.</param>
/// <param name="Dependencia">Key of the dependency that sent it.</param>
/// <param name="Limite">Last day to deliver.</param>
/// <param name="Recibida">Day on which it was received.</param>
/// <param name="Estatus">Code of how it arrived.</param>
/// <param name="FichaVersion">Version of the ficha under which it was captured.</param>
internal sealed record Entrega(int Mes, string Rol, string Dependencia, DateOnly? Limite, DateOnly? Recibida, string Estatus, int FichaVersion)
{
    // Shared, so that deliveries that only differ in what they brought compare equal.
    private static readonly Dictionary<string, decimal?> Ninguno = [];

    /// <summary>Values by variable.</summary>
    public IReadOnlyDictionary<string, decimal?> Valores { get; private init; } = Ninguno;

    /// <summary>By month; a month whose variables arrived apart has as many.</summary>
    internal static IReadOnlyList<Entrega> De(IEnumerable<CapturaPublicada> capturas) =>
    [
        .. capturas.GroupBy(c => new Entrega(c.Mes, c.EnviadaPorRol, c.EnviadaPorDependencia, c.FechaLimite, c.FechaRecepcion, c.EstatusEnvio, c.FichaVersion))
            .Select(g => g.Key with { Valores = g.DistinctBy(c => c.Variable).ToDictionary(c => c.Variable, c => c.Valor) })
            .OrderBy(e => e.Mes).ThenBy(e => e.Recibida),
    ];
}
