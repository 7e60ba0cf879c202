using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Inconsistencias;

/// <summary>Finds what the Enlace must corroborate in a month already received (step 7.14; decision 0003).</summary>
public sealed class Corroboracion
{
    private readonly FichaTecnica _ficha;
    private readonly Mes _mes;
    private readonly Func<string, Mes, decimal?> _valorDe;
    private readonly UmbralesDeCorroboracion _umbrales;

    private Corroboracion(FichaTecnica ficha, Mes mes, Func<string, Mes, decimal?> valorDe, UmbralesDeCorroboracion umbrales) =>
        (_ficha, _mes, _valorDe, _umbrales) = (ficha, mes, valorDe, umbrales);

    /// <summary>Inconsistencies of one indicator in one month, in the order of its variables.</summary>
    /// <param name="ficha">Ficha in force.</param>
    /// <param name="mes">Month under review.</param>
    /// <param name="valorDe">Value of a variable in a month, that one or an earlier one; null when there is none.</param>
    /// <param name="umbrales">Thresholds; the default ones when null.</param>
    public static IReadOnlyList<Inconsistencia> Detectar(
        FichaTecnica ficha, Mes mes, Func<string, Mes, decimal?> valorDe, UmbralesDeCorroboracion? umbrales = null)
    {
        ArgumentNullException.ThrowIfNull(ficha);
        ArgumentNullException.ThrowIfNull(valorDe);
        if (!ficha.SeCaptura(mes)) return [];
        var revision = new Corroboracion(ficha, mes, valorDe, umbrales ?? UmbralesDeCorroboracion.PorOmision);
        return [.. ficha.Variables.SelectMany(revision.Revisar), .. revision.RevisarProporcion()];
    }

    private IEnumerable<Inconsistencia> Revisar(VariableDeFicha variable)
    {
        if (_valorDe(variable.Clave, _mes) is not { } valor)
        {
            yield return Nueva("VARIABLE_VACIA", Severidad.Error, variable, "la variable es requerida y está vacía");
            yield break;
        }

        if (valor == 0 && _ficha.Formula.Denominadores.Contains(variable.Clave))
        {
            yield return Nueva("DENOMINADOR_CERO", Severidad.Advertencia, variable, "el denominador es cero y el mes queda No calculable");
        }

        if (EsAcumulada(variable) && _valorDe(variable.Clave, _mes.Anterior) is { } previo && _mes.Numero > 1 && valor < previo)
        {
            yield return Nueva("ACUMULADO_MENOR", Severidad.Error, variable, $"la variable es acumulada y {valor} es menor que el mes anterior ({previo})");
        }

        if (Media(variable) is { } media && media > 0 && valor >= media * _umbrales.VecesLaMedia)
        {
            yield return Nueva(
                "FUERA_DE_HISTORIA",
                Severidad.Advertencia,
                variable,
                $"{valor} es {_umbrales.VecesLaMedia} veces o más la media de los {_umbrales.MesesDeReferencia} meses anteriores");
        }
    }

    private IEnumerable<Inconsistencia> RevisarProporcion()
    {
        if (_ficha.Metodo != MetodoDeCalculo.Porcentaje || _ficha.Variables is not [var parte, var total]) yield break;
        if (_valorDe(parte.Clave, _mes) is not { } numerador || _valorDe(total.Clave, _mes) is not { } denominador) yield break;
        if (numerador <= denominador) yield break;

        var deCenso = parte.Agregacion == Agregacion.Ultimo && total.Agregacion == Agregacion.Ultimo;
        yield return Nueva(
            "NUMERADOR_MAYOR",
            deCenso ? Severidad.Error : Severidad.Advertencia,
            parte,
            $"el numerador ({numerador}) es mayor que el denominador ({denominador}, {total.Nombre})");
    }

    /// <summary>A running total of the year: January starts anew.</summary>
    private bool EsAcumulada(VariableDeFicha variable) =>
        variable.Agregacion == Agregacion.Ultimo && _ficha.TipoDeMeta == TipoDeMeta.Acumulada;

    private decimal? Media(VariableDeFicha variable)
    {
        var previos = Enumerable.Range(1, _umbrales.MesesDeReferencia).Select(n => _valorDe(variable.Clave, _mes.Mas(-n))).ToList();
        return previos.Contains(null) ? null : previos.Average();
    }

    private Inconsistencia Nueva(string codigo, Severidad severidad, VariableDeFicha variable, string mensaje) =>
        new(codigo, severidad, _ficha.ClaveIndicador, _mes, variable.Clave, $"{variable.Nombre}: {mensaje}.");
}
