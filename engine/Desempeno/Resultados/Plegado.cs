using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>The months of one variable folded into one value (decision 0003).</summary>
/// <param name="Valor">Folded value; null when what is needed is missing.</param>
/// <param name="Faltante">A month needed was missing.</param>
/// <param name="Extemporaneo">A value used was received late.</param>
internal sealed record Plegado(decimal? Valor, bool Faltante, bool Extemporaneo)
{
    /// <summary>Folds <paramref name="meses"/>, in order and with null where nothing was received by the cut.</summary>
    internal static Plegado De(Agregacion agregacion, IReadOnlyList<ValorCapturado?> meses, PoliticaDeFaltantes politica)
    {
        var recibidos = meses.OfType<ValorCapturado>().ToList();
        var faltante = agregacion == Agregacion.Ultimo ? meses is not [.., not null] : recibidos.Count < meses.Count;
        if (recibidos.Count == 0 || (faltante && politica == PoliticaDeFaltantes.Estricta)) return new Plegado(null, true, false);

        if (agregacion == Agregacion.Ultimo) recibidos = [recibidos[^1]];
        var valores = recibidos.Select(v => v.Valor!.Value);
        var valor = agregacion switch
        {
            Agregacion.Suma => valores.Sum(),
            Agregacion.Promedio => valores.Average(),
            Agregacion.Maximo => valores.Max(),
            Agregacion.Minimo => valores.Min(),
            _ => valores.Single(),
        };
        return new Plegado(valor, faltante, recibidos.Exists(v => v.Estatus == EstatusDeEnvio.Extemporanea));
    }
}
