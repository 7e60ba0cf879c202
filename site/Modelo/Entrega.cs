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

    private CapturaPublicada Primera => _capturas[0];

    /// <summary>By month and by day of arrival; what has no day comes first.</summary>
    private (int Mes, DateOnly Recibida) Orden => (Mes, Recibida ?? DateOnly.MinValue);

    /// <summary>Value of a variable; null when it did not come or came empty.</summary>
    public decimal? Valor(string variable) => _capturas.Find(c => c.Variable == variable)?.Valor;

    /// <summary>The variables that some deliveries brought, each once, in ordinal order.</summary>
    internal static IReadOnlyList<string> Variables(IReadOnlyList<Entrega> entregas)
    {
        var variables = new List<string>();
        foreach (var entrega in entregas)
        {
            foreach (var captura in entrega._capturas)
            {
                if (!variables.Contains(captura.Variable))
                {
                    variables.Add(captura.Variable);
                }
            }
        }

        variables.Sort(StringComparer.Ordinal);
        return variables;
    }

    /// <summary>By month; a month whose variables arrived apart has as many.</summary>
    internal static IReadOnlyList<Entrega> De(IEnumerable<CapturaPublicada> capturas)
    {
        var entregas = new List<Entrega>();
        foreach (var captura in capturas)
        {
            var i = entregas.Count - 1;
            while (i >= 0 && !entregas[i].LlegoCon(captura))
            {
                i--;
            }

            if (i >= 0)
            {
                entregas[i]._capturas.Add(captura);
            }
            else
            {
                entregas.Add(new(captura));
            }
        }

        // They are published by month: only a late one is out of order.
        return EstanEnOrden(entregas) ? entregas : [.. entregas.OrderBy(e => e.Orden)];
    }

    /// <summary>Whether the same sent both, under the same ficha.</summary>
    internal bool MismoOrigen(Entrega otra) => (Rol, Dependencia, FichaVersion) == (otra.Rol, otra.Dependencia, otra.FichaVersion);

    /// <inheritdoc/>
    public bool Equals(Entrega? other) => other is not null && _capturas.SequenceEqual(other._capturas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Entrega);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Primera.Ejercicio, Mes, Primera.Valor, _capturas.Count);

    private static bool EstanEnOrden(List<Entrega> entregas)
    {
        for (var i = 1; i < entregas.Count; i++)
        {
            if (entregas[i - 1].Orden.CompareTo(entregas[i].Orden) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool LlegoCon(CapturaPublicada otra) =>
        (Mes, Rol, Dependencia, Limite, Recibida, Estatus, FichaVersion)
        == (otra.Mes, otra.EnviadaPorRol, otra.EnviadaPorDependencia, otra.FechaLimite, otra.FechaRecepcion, otra.EstatusEnvio, otra.FichaVersion);
}
