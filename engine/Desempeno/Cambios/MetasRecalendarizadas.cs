using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Cambios;

/// <summary>
/// The goals of the quarters when the goal of the year changes: those before the first quarter of the change stay, the
/// rest keep their proportion, rounded to as many decimals as the goals are written with, and the last is the new goal.
/// </summary>
internal static class MetasRecalendarizadas
{
    /// <summary>The new goals; null when what is programmed before the change leaves no room for the new goal of the year.</summary>
    public static MetasCalendarizadas? De(FichaTecnica ficha, decimal nueva, int desde)
    {
        decimal?[] metas = [ficha.Metas.T1, ficha.Metas.T2, ficha.Metas.T3, ficha.Metas.T4];
        var porCambiar = Enumerable.Range(desde - 1, 5 - desde).Where(i => metas[i] is not null).ToList();
        if (porCambiar.Count == 0) return ficha.Metas;

        // What an accumulated goal had reached before the change cannot be taken back.
        var ganado = ficha.TipoDeMeta == TipoDeMeta.Acumulada ? metas.Take(desde - 1).LastOrDefault(m => m is not null) ?? 0 : 0;
        var actual = metas[porCambiar[^1]]!.Value;
        if (ganado != 0 && Math.Sign(nueva - ganado) != Math.Sign(actual - ganado)) return null;

        var decimales = metas.Append(nueva).OfType<decimal>().Max(m => Normal(m).Scale);
        foreach (var i in porCambiar)
        {
            metas[i] = i == porCambiar[^1] || actual == ganado
                ? nueva
                : Math.Round(ganado + ((metas[i]!.Value - ganado) * (nueva - ganado) / (actual - ganado)), decimales, MidpointRounding.AwayFromZero);
        }

        return new(metas[0], metas[1], metas[2], metas[3]);
    }

    /// <summary>The same number without zeros at the end: their count is the scale.</summary>
    private static decimal Normal(decimal numero) => numero / 1.0000000000000000000000000000m;
}
