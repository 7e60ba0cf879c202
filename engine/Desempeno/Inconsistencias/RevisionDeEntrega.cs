using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Inconsistencias;

/// <summary>A cell as judged at delivery.</summary>
/// <param name="Valor">The number; null when the cell is empty or refused.</param>
/// <param name="Inconsistencia">Why it is refused; null when it is accepted.</param>
public sealed record CeldaRevisada(decimal? Valor, Inconsistencia? Inconsistencia)
{
    /// <summary>True when nothing forbids the cell.</summary>
    public bool Aceptada => Inconsistencia is null;
}

/// <summary>What is refused at delivery, cell by cell (step 7.11; decision 0003). An empty cell is accepted as incomplete.</summary>
public static class RevisionDeEntrega
{
    /// <summary>Greatest magnitude of a captured number: sums of a year stay far from the limits of a decimal.</summary>
    public const decimal MagnitudMaxima = 999_999_999_999_999m;

    /// <summary>Judges a cell given as text, with a decimal point and no thousands separator.</summary>
    public static CeldaRevisada Revisar(FichaTecnica ficha, VariableDeFicha variable, Mes mes, string? texto)
    {
        if (string.IsNullOrWhiteSpace(texto)) return new CeldaRevisada(null, null);
        const NumberStyles Estilo = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
            | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        return decimal.TryParse(texto, Estilo, CultureInfo.InvariantCulture, out var valor)
            ? Revisar(ficha, variable, mes, valor)
            : Rechazar(ficha, variable, mes, "TEXTO_EN_NUMERO", $"se esperaba un número y dice «{texto}»");
    }

    /// <summary>Judges a cell that holds a number.</summary>
    public static CeldaRevisada Revisar(FichaTecnica ficha, VariableDeFicha variable, Mes mes, decimal valor)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (Math.Abs(valor) > MagnitudMaxima)
        {
            return Rechazar(ficha, variable, mes, "FUERA_DE_RANGO", $"el valor {valor} excede lo que se puede capturar");
        }

        if (variable.Entero && valor != decimal.Truncate(valor))
        {
            return Rechazar(ficha, variable, mes, "DECIMAL_EN_ENTERO", $"el valor {valor} tiene decimales y la variable ({variable.Unidad}) es entera");
        }

        if (valor < variable.Minimo)
        {
            return Rechazar(ficha, variable, mes, "MENOR_QUE_MINIMO", $"el valor {valor} es menor que el mínimo permitido, {variable.Minimo}");
        }

        return valor > variable.Maximo
            ? Rechazar(ficha, variable, mes, "MAYOR_QUE_MAXIMO", $"el valor {valor} es mayor que el máximo permitido, {variable.Maximo}")
            : new CeldaRevisada(valor, null);
    }

    private static CeldaRevisada Rechazar(FichaTecnica ficha, VariableDeFicha variable, Mes mes, string codigo, string mensaje) =>
        new(null, new Inconsistencia(codigo, Severidad.Error, ficha.ClaveIndicador, mes, variable.Clave, $"{variable.Nombre}: {mensaje}."));
}
