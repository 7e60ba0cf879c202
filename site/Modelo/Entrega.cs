using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>What arrived together of an indicator for a month: its variables, who sent them, when and under which ficha. Two are equal when all of that is.</summary>
internal sealed class Entrega : IEquatable<Entrega>
{
    private readonly List<CapturaPublicada> _capturas = [];

    private Entrega(CapturaPublicada primera) => _capturas.Add(primera);

    /// <summary>Month, 1 to 12.</summary>
    public int Mes => Primera.Mes;

    /// <summary>Role that sent it.</summary>
    public string Rol => Primera.EnviadaPorRol;

    /// <summary>Key of the dependency that sent it.</summary>
    public string Dependencia => Primera.EnviadaPorDependencia;

    /// <summary>Last day to deliver.</summary>
    public DateOnly? Limite => Primera.FechaLimite;

    /// <summary>Day on which it was received.</summary>
    public DateOnly? Recibida => Primera.FechaRecepcion;

    /// <summary>Code of how it arrived.</summary>
    public string Estatus => Primera.EstatusEnvio;

    /// <summary>Version of the ficha under which it was captured.</summary>
    public int FichaVersion => Primera.FichaVersion;

    /// <summary>The variables that it brought.</summary>
    public IEnumerable<string> Variables => _capturas.Select(c => c.Variable);

    private CapturaPublicada Primera => _capturas[0];

    /// <summary>Value of a variable; null when it did not come or came empty.</summary>
    public decimal? Valor(string variable) => _capturas.Find(c => c.Variable == variable)?.Valor;

    /// <summary>By month; a month whose variables arrived apart has as many.</summary>
    internal static IReadOnlyList<Entrega> De(IEnumerable<CapturaPublicada> capturas)
    {
        var entregas = new List<Entrega>();
        foreach (var captura in capturas)
        {
            if (entregas.FindLast(e => e.LlegoCon(captura)) is { } entrega)
            {
                entrega._capturas.Add(captura);
            }
            else
            {
                entregas.Add(new(captura));
            }
        }

        return [.. entregas.OrderBy(e => e.Mes).ThenBy(e => e.Recibida)];
    }

    /// <summary>Whether the same sent both, under the same ficha.</summary>
    internal bool MismoOrigen(Entrega otra) => (Rol, Dependencia, FichaVersion) == (otra.Rol, otra.Dependencia, otra.FichaVersion);

    /// <inheritdoc/>
    public bool Equals(Entrega? other) => other is not null && _capturas.SequenceEqual(other._capturas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Entrega);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Primera.Ejercicio, Mes, Primera.Valor, _capturas.Count);

    private bool LlegoCon(CapturaPublicada otra) =>
        (Mes, Rol, Dependencia, Limite, Recibida, Estatus, FichaVersion)
        == (otra.Mes, otra.EnviadaPorRol, otra.EnviadaPorDependencia, otra.FechaLimite, otra.FechaRecepcion, otra.EstatusEnvio, otra.FichaVersion);
}
