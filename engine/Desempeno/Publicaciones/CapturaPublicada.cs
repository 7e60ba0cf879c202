using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>A value of a variable in a month, with where it came from.</summary>
public sealed record CapturaPublicada
{
    /// <summary>Key of the indicator.</summary>
    public required string ClaveIndicador { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Month, 1 to 12.</summary>
    public required int Mes { get; init; }

    /// <summary>V1, V2…</summary>
    public required string Variable { get; init; }

    /// <summary>Value in the variable's unit; null when it was not delivered.</summary>
    public decimal? Valor { get; init; }

    /// <summary>EN_TIEMPO, PRORROGA, EXTEMPORANEA or NO_ENVIADA.</summary>
    public required string EstatusEnvio { get; init; }

    /// <summary>Last day to deliver, extension included.</summary>
    public DateOnly? FechaLimite { get; init; }

    /// <summary>Day on which it was received.</summary>
    public DateOnly? FechaRecepcion { get; init; }

    /// <summary>Role that sent it, «Enlace».</summary>
    public required string EnviadaPorRol { get; init; }

    /// <summary>Key of the dependency that sent it.</summary>
    public required string EnviadaPorDependencia { get; init; }

    /// <summary>Version of the ficha under which it was captured.</summary>
    public required int FichaVersion { get; init; }

    /// <summary>The public form of a captured value.</summary>
    public static CapturaPublicada De(ValorCapturado valor, FichaTecnica ficha, string enviadaPorRol = "Enlace")
    {
        ArgumentNullException.ThrowIfNull(valor);
        ArgumentNullException.ThrowIfNull(ficha);
        return new()
        {
            ClaveIndicador = valor.ClaveIndicador,
            Ejercicio = valor.Mes.Anio,
            Mes = valor.Mes.Numero,
            Variable = valor.Variable,
            Valor = valor.Valor,
            EstatusEnvio = Codigo.De(valor.Estatus),
            FechaLimite = valor.FechaLimite,
            FechaRecepcion = valor.FechaRecepcion,
            EnviadaPorRol = enviadaPorRol,
            EnviadaPorDependencia = ficha.DependenciaClave,
            FichaVersion = ficha.Version,
        };
    }
}
