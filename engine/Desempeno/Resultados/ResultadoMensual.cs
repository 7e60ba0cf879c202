using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>One indicator in one month's table (steps 7.11 and 7.17): late is No disponible there, whatever the quarter does (decision 0003).</summary>
/// <param name="ClaveIndicador">Indicator.</param>
/// <param name="Mes">Month.</param>
/// <param name="Estado">NoCorresponde, NoDisponible, NoCalculable or Calculado: a month has no goal.</param>
/// <param name="Resultado">The formula over the month's values, 4 decimals; only when Calculado.</param>
public sealed record ResultadoMensual(string ClaveIndicador, Mes Mes, EstadoResultado Estado, decimal? Resultado)
{
    /// <summary>Result of <paramref name="ficha"/> in <paramref name="mes"/>, from its values of that month.</summary>
    public static ResultadoMensual De(FichaTecnica ficha, Mes mes, IEnumerable<ValorCapturado> valores)
    {
        ArgumentNullException.ThrowIfNull(ficha);
        if (!ficha.SeCaptura(mes)) return new ResultadoMensual(ficha.ClaveIndicador, mes, EstadoResultado.NoCorresponde, null);

        var aTiempo = valores
            .Where(v => v.ClaveIndicador == ficha.ClaveIndicador && v.Mes == mes && v.Valor is not null)
            .Where(v => v.Estatus is EstatusDeEnvio.EnTiempo or EstatusDeEnvio.Prorroga)
            .ToDictionary(v => v.Variable, v => v.Valor!.Value);
        if (!ficha.Variables.All(v => aTiempo.ContainsKey(v.Clave)))
        {
            return new ResultadoMensual(ficha.ClaveIndicador, mes, EstadoResultado.NoDisponible, null);
        }

        return ficha.Formula.Evaluar(aTiempo) is { } resultado
            ? new ResultadoMensual(ficha.ClaveIndicador, mes, EstadoResultado.Calculado, Redondeo.Resultado(resultado))
            : new ResultadoMensual(ficha.ClaveIndicador, mes, EstadoResultado.NoCalculable, null);
    }
}
