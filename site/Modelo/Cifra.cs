using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>A published figure: what an indicator showed in a quarter, and everything it came from.</summary>
/// <param name="Trimestre">Quarter.</param>
/// <param name="Resultado">As published.</param>
/// <param name="Estado">State of the result.</param>
/// <param name="Semaforo">Traffic light.</param>
/// <param name="Ficha">Version of the ficha that was used.</param>
/// <param name="Fuente">Publication that made it public.</param>
/// <param name="Notas">Explanations and actions, from this publication and those after it.</param>
public sealed record Cifra(
    Trimestre Trimestre,
    ResultadoPublicado Resultado,
    EstadoResultado Estado,
    Semaforo Semaforo,
    FichaPublicada Ficha,
    PublicacionLeida Fuente,
    IReadOnlyList<NotaPublicada> Notas)
{
    /// <summary>Result, or null when there is none.</summary>
    public decimal? Valor => Resultado.Resultado;

    /// <summary>Goal of the period; null when it has none.</summary>
    public decimal? Meta => Resultado.Meta;

    /// <summary>Compliance in percent, not capped.</summary>
    public decimal? Cumplimiento => Resultado.CumplimientoPct;

    /// <summary>Captures that the publication held, of the months from January to the cut.</summary>
    public IEnumerable<CapturaPublicada> Capturas => Fuente.CapturasDe(Resultado.ClaveIndicador)
        .Where(c => c.Ejercicio == Trimestre.Anio && c.Mes <= Trimestre.UltimoMes.Numero);

    /// <summary>Who checked what the figure is made of, in the order of the work.</summary>
    public IEnumerable<ValidacionPublicada> Validaciones => Fuente.ValidacionesDe(Ficha.DependenciaClave)
        .Where(v => EsDelPeriodo(v.Periodo))
        .OrderBy(v => v.Periodo == Trimestre.ToString())
        .ThenBy(v => v.Periodo, StringComparer.Ordinal)
        .ThenBy(v => v.Paso, StringComparer.Ordinal);

    private bool EsDelPeriodo(string periodo) =>
        periodo == Trimestre.ToString() || (Mes.TryParse(periodo, out var mes) && mes.Anio == Trimestre.Anio && mes <= Trimestre.UltimoMes);
}
