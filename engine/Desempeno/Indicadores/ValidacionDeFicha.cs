using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>Checks of a ficha (step 7.4): errors forbid its use, warnings go to the Analista.</summary>
public static class ValidacionDeFicha
{
    /// <summary>Problems of <paramref name="ficha"/>; the field of each is named as the column of fichas.csv.</summary>
    public static IReadOnlyList<Problema> Revisar(FichaTecnica ficha)
    {
        ArgumentNullException.ThrowIfNull(ficha);
        return [.. RevisarVariables(ficha), .. RevisarUmbrales(ficha), .. RevisarRegla(ficha), .. RevisarMetas(ficha), .. RevisarTextos(ficha)];
    }

    /// <summary>Fichas whose name is repeated inside their programme and fiscal year, each with its problem.</summary>
    public static IEnumerable<(FichaTecnica Ficha, Problema Problema)> RevisarNombres(IEnumerable<FichaTecnica> fichas) =>
        from ficha in fichas
        group ficha by (ficha.Ejercicio, ficha.ProgramaClave, ficha.Nombre) into iguales
        from repetida in iguales.SkipWhile(f => f.ClaveIndicador == iguales.First().ClaveIndicador)
        select (repetida, Aviso("FICHA_NOMBRE", "nombre", $"el nombre se repite dentro del programa {iguales.Key.ProgramaClave}"));

    private static IEnumerable<Problema> RevisarVariables(FichaTecnica ficha)
    {
        var declaradas = ficha.Variables.Select(v => v.Clave).ToList();
        foreach (var falta in ficha.Formula.Variables.Except(declaradas))
        {
            yield return Error("FORMULA_VARIABLE", "formula", $"la fórmula «{ficha.Formula}» usa la variable {falta}, que la ficha no declara");
        }

        foreach (var sobra in declaradas.Except(ficha.Formula.Variables))
        {
            yield return Error("FORMULA_VARIABLE", "formula", $"la ficha declara la variable {sobra}, que la fórmula «{ficha.Formula}» no usa");
        }
    }

    private static IEnumerable<Problema> RevisarUmbrales(FichaTecnica ficha)
    {
        var u = ficha.Umbrales;
        if (u.AmarilloMin >= u.VerdeMin)
        {
            yield return Error("FICHA_UMBRALES", "umbral_verde_min", "el umbral verde debe ser mayor que el amarillo");
        }

        if (u.VerdeMin > 100 || u.VerdeMax < 100)
        {
            yield return Error("FICHA_UMBRALES", "umbral_verde_max", "la banda verde debe contener el 100 %");
        }
    }

    private static IEnumerable<Problema> RevisarRegla(FichaTecnica ficha)
    {
        if (ficha.Regla == ReglaDeCumplimiento.Inversa && ficha.Sentido != Sentido.Descendente)
        {
            yield return Error("FICHA_REGLA", "regla_cumplimiento", "la regla INVERSA es solo para indicadores descendentes");
        }

        if (ficha.Regla == ReglaDeCumplimiento.LineaBase && ficha.LineaBaseValor is null)
        {
            yield return Error("FICHA_REGLA", "linea_base_valor", "la regla LINEA_BASE necesita el valor de la línea base");
        }

        if (ficha.Regla == ReglaDeCumplimiento.Banda && ficha.Tolerancia is not >= 0)
        {
            yield return Error("FICHA_REGLA", "tolerancia", "la regla BANDA necesita una tolerancia de cero o más");
        }
    }

    private static IEnumerable<Problema> RevisarMetas(FichaTecnica ficha)
    {
        var programadas = new List<decimal>();
        foreach (var trimestre in Trimestre.Rango(new(ficha.Ejercicio, 1), new(ficha.Ejercicio, 4)))
        {
            var (campo, meta) = ($"meta_t{trimestre.Numero}", ficha.Metas.De(trimestre));
            var corresponde = ficha.MesDeMedicion(trimestre) is not null;
            if (meta is { } m) programadas.Add(m);
            if (corresponde && meta is null) yield return Aviso("FICHA_METAS", campo, "el periodo corresponde a la frecuencia y no tiene meta");
            if (!corresponde && meta is not null) yield return Aviso("FICHA_METAS", campo, "hay meta en un periodo que no corresponde a la frecuencia");
        }

        if (ficha.MetaVigente is { } anual && programadas is [.., var ultima] && ultima != anual)
        {
            yield return Aviso("FICHA_METAS", "meta_anual", "la última meta calendarizada debe ser igual a la meta anual");
        }

        var pasos = programadas.Zip(programadas.Skip(1), (antes, despues) => Math.Sign(despues - antes)).ToList();
        if (ficha.TipoDeMeta == TipoDeMeta.Acumulada && pasos.Contains(1) && pasos.Contains(-1))
        {
            yield return Aviso("FICHA_METAS", "tipo_meta", "las metas acumuladas deben subir siempre o bajar siempre");
        }

        var avance = ficha.MetaVigente - ficha.LineaBaseValor;
        if ((ficha.Sentido == Sentido.Ascendente && avance < 0) || (ficha.Sentido == Sentido.Descendente && avance > 0))
        {
            yield return Aviso("FICHA_SENTIDO", "meta_anual", "la meta va en contra del sentido respecto de la línea base; debe justificarse");
        }
    }

    private static IEnumerable<Problema> RevisarTextos(FichaTecnica ficha)
    {
        if (string.IsNullOrWhiteSpace(ficha.MedioVerificacion))
        {
            yield return Error("FICHA_MEDIO", "medio_verificacion", "falta el medio de verificación");
        }
    }

    private static Problema Error(string codigo, string campo, string mensaje) => new(codigo, mensaje, new Lugar(Campo: campo));

    private static Problema Aviso(string codigo, string campo, string mensaje) =>
        new(codigo, mensaje, new Lugar(Campo: campo), Severidad.Advertencia);
}
