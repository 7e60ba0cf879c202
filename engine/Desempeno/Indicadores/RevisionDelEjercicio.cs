using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>
/// Checks of the fichas that a dependency proposes for a year, beyond those of each ficha alone (steps 7.3 and 7.4). Errors
/// forbid their use; warnings go to the Analista.
/// </summary>
public static class RevisionDelEjercicio
{
    private static readonly Dictionary<NivelMir, (TipoIndicador[] Tipos, Dimension[] Dimensiones)> LoUsual = new()
    {
        [NivelMir.Fin] = ([TipoIndicador.Estrategico], [Dimension.Eficacia]),
        [NivelMir.Proposito] = ([TipoIndicador.Estrategico], [Dimension.Eficacia, Dimension.Eficiencia]),
        [NivelMir.Componente] = ([TipoIndicador.Estrategico, TipoIndicador.Gestion], [Dimension.Eficacia, Dimension.Eficiencia, Dimension.Calidad]),
        [NivelMir.Actividad] = ([TipoIndicador.Gestion], [Dimension.Eficacia, Dimension.Eficiencia, Dimension.Economia]),
    };

    /// <summary>Problems of the fichas of <paramref name="dependencia"/>, each with its ficha; columns as those of fichas.csv.</summary>
    /// <param name="fichas">Fichas proposed.</param>
    /// <param name="dependencia">Key of the dependency.</param>
    /// <param name="ejercicio">Year.</param>
    /// <param name="dadasDeBaja">Keys that were taken out of use: they are never used again.</param>
    public static IEnumerable<(FichaTecnica Ficha, Problema Problema)> Revisar(
        IReadOnlyList<FichaTecnica> fichas, string dependencia, int ejercicio, IReadOnlySet<string> dadasDeBaja)
    {
        ArgumentNullException.ThrowIfNull(fichas);
        ArgumentNullException.ThrowIfNull(dadasDeBaja);
        return
        [
            .. from ficha in fichas
               from problema in Identidad(ficha, dependencia, ejercicio, dadasDeBaja).Concat(Consistencia(ficha))
               select (ficha, problema),
            .. ValidacionDeFicha.RevisarNombres(fichas),
        ];
    }

    private static IEnumerable<Problema> Identidad(FichaTecnica ficha, string dependencia, int ejercicio, IReadOnlySet<string> dadasDeBaja)
    {
        if (ficha.DependenciaClave != dependencia)
        {
            yield return Error("FICHA_AJENA", "dependencia_clave", $"la ficha es de {ficha.DependenciaClave} y se esperaba de {dependencia}");
        }

        if (ficha.Ejercicio != ejercicio)
        {
            yield return Error("FICHA_EJERCICIO", "ejercicio", $"la ficha es del ejercicio {ficha.Ejercicio} y se esperaba {ejercicio}");
        }

        if (dadasDeBaja.Contains(ficha.ClaveIndicador))
        {
            yield return Error("CLAVE_DE_BAJA", "clave_indicador", $"la clave {ficha.ClaveIndicador} fue de un indicador dado de baja y no se vuelve a usar");
        }
    }

    private static IEnumerable<Problema> Consistencia(FichaTecnica ficha)
    {
        var (tipos, dimensiones) = LoUsual[ficha.NivelMir];
        if (!tipos.Contains(ficha.Tipo))
        {
            yield return Aviso("FICHA_NIVEL", "tipo", $"en el nivel {Codigo.De(ficha.NivelMir)} lo usual es {En(tipos)}");
        }

        if (!dimensiones.Contains(ficha.Dimension))
        {
            yield return Aviso("FICHA_NIVEL", "dimension", $"en el nivel {Codigo.De(ficha.NivelMir)} lo usual es {En(dimensiones)}");
        }

        if (ficha.Pmd is null)
        {
            yield return Aviso("FICHA_PMD", "pmd_eje", "falta la alineación con el Plan Municipal de Desarrollo");
        }

        foreach (var divisor in ficha.Variables.Where(v => ficha.Formula.Denominadores.Contains(v.Clave) && v.Minimo is not > 0))
        {
            yield return Aviso("FICHA_DENOMINADOR", "formula", $"{divisor.Clave} ({divisor.Nombre}) divide y puede ser 0: el resultado sería «No calculable»");
        }
    }

    private static string En<T>(T[] valores) where T : struct, Enum => string.Join(" o ", valores.Select(Codigo.De));

    private static Problema Error(string codigo, string campo, string mensaje) => new(codigo, mensaje, new Lugar(Campo: campo));

    private static Problema Aviso(string codigo, string campo, string mensaje) =>
        new(codigo, mensaje, new Lugar(Campo: campo), Severidad.Advertencia);
}
