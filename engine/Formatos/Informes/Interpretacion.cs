using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Formatos.Informes;

/// <summary>Says a result in a sentence and how it moved since the quarter before.</summary>
internal static class Interpretacion
{
    /// <summary>Points of compliance that count as a change.</summary>
    private const decimal Umbral = 1m;

    public static string Frase(FichaTecnica ficha, ResultadoIndicador? resultado) => resultado switch
    {
        null => "Aún no hay resultado de este trimestre.",
        { Estado: EstadoResultado.NoCorresponde } => resultado.UltimoValorConocido is { } ultimo
            ? $"No se mide en este trimestre; el último valor conocido es {FormatoMexicano.Numero(ultimo)}."
            : "No se mide en este trimestre.",
        { Estado: EstadoResultado.NoDisponible } => "No se recibió a tiempo la información necesaria para calcularlo.",
        { Estado: EstadoResultado.NoCalculable } => "No puede calcularse porque el denominador es cero en el periodo.",
        { Estado: EstadoResultado.SinMeta } => $"El resultado es {FormatoMexicano.Numero(resultado.Resultado!.Value)} {Unidad(ficha)}; no hay meta programada para el periodo.",
        _ => $"El resultado es {FormatoMexicano.Numero(resultado.Resultado!.Value)} {Unidad(ficha)} y la meta, {FormatoMexicano.Numero(resultado.Meta!.Value)}. {Juicio(resultado.Semaforo)}"
            + (resultado.Nota == Notas.Extemporanea ? " Incluye información extemporánea." : ""),
    };

    public static string Tendencia(InformeDeAvance informe, FichaTecnica ficha)
    {
        var actual = informe.Resultado(ficha)?.Cumplimiento;
        var previo = Anteriores(informe.Trimestre).Select(t => informe.En(ficha, t)?.Cumplimiento).FirstOrDefault(c => c is not null);
        return (actual - previo) switch
        {
            null => "Sin referencia",
            > Umbral => "▲ Mejora",
            < -Umbral => "▼ Disminuye",
            _ => "= Se mantiene",
        };
    }

    private static IEnumerable<Trimestre> Anteriores(Trimestre trimestre) =>
        Enumerable.Range(1, trimestre.Numero - 1).Select(n => new Trimestre(trimestre.Anio, trimestre.Numero - n));

    private static string Unidad(FichaTecnica ficha) => $"({ficha.UnidadMedida.ToLowerInvariant()})";

    private static string Juicio(Semaforo semaforo) => semaforo switch
    {
        Semaforo.EnRezago => "Está en rezago: la dependencia debe justificarlo y proponer una acción de mejora.",
        Semaforo.EnProceso => "Está por debajo de lo programado y puede alcanzarse.",
        Semaforo.Sobrecumplimiento => "Rebasa lo programado: conviene revisar la meta.",
        _ => "Cumple lo programado.",
    };
}
