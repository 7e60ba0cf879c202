using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>Results of a quarter: variables folded from January to the cut, then the formula, then compliance (step 7.20).</summary>
public sealed class CalculoTrimestral
{
    private readonly ILookup<(string, Mes, string), ValorCapturado> _valores;
    private readonly CortesDeRecepcion _cortes;
    private readonly PoliticaDeFaltantes _politica;
    private readonly Trimestre? _primero;

    /// <summary>A calculation over <paramref name="valores"/>; of several for one cell, the last received by the cut counts.</summary>
    public CalculoTrimestral(
        IEnumerable<ValorCapturado> valores, CortesDeRecepcion cortes, PoliticaDeFaltantes politica = PoliticaDeFaltantes.Estricta)
    {
        var conocidos = valores.Where(v => v.Valor is not null && v.FechaRecepcion is not null).ToList();
        _valores = conocidos.ToLookup(v => (v.ClaveIndicador, v.Mes, v.Variable));
        _primero = conocidos.Count == 0 ? null : conocidos.Min(v => v.Mes).Trimestre;
        _cortes = cortes;
        _politica = politica;
    }

    /// <summary>Results of <paramref name="fichas"/>, in their order.</summary>
    public IReadOnlyList<ResultadoIndicador> Calcular(IEnumerable<FichaTecnica> fichas, Trimestre trimestre) =>
        [.. fichas.Select(f => Calcular(f, trimestre))];

    /// <summary>Result of one indicator.</summary>
    public ResultadoIndicador Calcular(FichaTecnica ficha, Trimestre trimestre)
    {
        ArgumentNullException.ThrowIfNull(ficha);
        if (ficha.MesDeMedicion(trimestre) is not { } medicion)
        {
            return Componer(ficha, trimestre, EstadoResultado.NoCorresponde, "", new Medida(null, []))
                with { Meta = null, UltimoValorConocido = UltimoValor(ficha, trimestre) };
        }

        var medida = Medir(ficha, new Mes(trimestre.Anio, 1), medicion, trimestre);
        var delTrimestre = Medir(ficha, trimestre.PrimerMes, medicion, trimestre).Valor;
        var (estado, nota) = Juzgar(ficha, trimestre, medida);
        return Componer(ficha, trimestre, estado, nota, medida) with { ValorDelTrimestre = delTrimestre };
    }

    private static (EstadoResultado Estado, string Nota) Juzgar(FichaTecnica ficha, Trimestre trimestre, Medida medida)
    {
        if (medida.Incompleta) return (EstadoResultado.NoDisponible, Notas.FaltaMes);
        if (medida.Valor is not { } resultado) return (EstadoResultado.NoCalculable, Notas.DenominadorCero);
        var nota = medida.Faltante ? Notas.FaltaMes : medida.Extemporanea ? Notas.Extemporanea : "";
        if (ficha.Metas.De(trimestre) is not { } meta) return (EstadoResultado.SinMeta, nota);
        return CumplimientoDeMeta.Calcular(ficha, resultado, meta) is null
            ? (EstadoResultado.NoCalculable, Notas.DenominadorCero)
            : (EstadoResultado.Calculado, nota);
    }

    private static ResultadoIndicador Componer(
        FichaTecnica ficha, Trimestre trimestre, EstadoResultado estado, string nota, Medida medida)
    {
        var meta = ficha.Metas.De(trimestre);
        var resultado = estado >= EstadoResultado.SinMeta ? medida.Valor : null;
        var cumplimiento = estado == EstadoResultado.Calculado ? CumplimientoDeMeta.Calcular(ficha, resultado!.Value, meta!.Value) : null;
        return new ResultadoIndicador(
            ficha.ClaveIndicador,
            trimestre,
            ficha.Version,
            meta,
            resultado,
            cumplimiento,
            estado,
            Semaforizacion.De(estado, cumplimiento, ficha.Umbrales),
            nota,
            ValorDelTrimestre: null,
            UltimoValorConocido: null,
            [.. medida.Plegados.Select(p => p.Valor)]);
    }

    private Medida Medir(FichaTecnica ficha, Mes desde, Mes hasta, Trimestre trimestre)
    {
        var corte = _cortes.De(ficha.DependenciaClave, trimestre.UltimoMes);
        var meses = Mes.Rango(desde, hasta).Where(ficha.SeCaptura).ToList();
        var plegados = ficha.Variables
            .Select(v => Plegado.De(v.Agregacion, [.. meses.Select(m => Recibido(ficha.ClaveIndicador, m, v.Clave, corte))], _politica))
            .ToList();
        if (plegados.Exists(p => p.Valor is null)) return new Medida(null, plegados);

        var valores = ficha.Variables.Zip(plegados).ToDictionary(par => par.First.Clave, par => par.Second.Valor!.Value);
        return new Medida(ficha.Formula.Evaluar(valores) is { } r ? Redondeo.Resultado(r) : null, plegados);
    }

    private ValorCapturado? Recibido(string clave, Mes mes, string variable, DateOnly corte) => _valores[(clave, mes, variable)]
        .Where(v => v.FechaRecepcion <= corte)
        .OrderBy(v => v.FechaRecepcion)
        .LastOrDefault();

    private decimal? UltimoValor(FichaTecnica ficha, Trimestre trimestre)
    {
        for (var previo = trimestre.Anterior; previo >= _primero; previo = previo.Anterior)
        {
            if (ficha.MesDeMedicion(previo) is { } medicion
                && Medir(ficha, new Mes(previo.Anio, 1), medicion, previo).Valor is { } valor)
            {
                return valor;
            }
        }

        return null;
    }

    /// <summary>Folded variables and what the formula gives with them.</summary>
    private sealed record Medida(decimal? Valor, IReadOnlyList<Plegado> Plegados)
    {
        internal bool Incompleta => Plegados.Any(p => p.Valor is null);

        internal bool Faltante => Plegados.Any(p => p.Faltante);

        internal bool Extemporanea => Plegados.Any(p => p.Extemporaneo);
    }
}
