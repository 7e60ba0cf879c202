using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>Months and quarters spread over the columns of a row.</summary>
internal static class PeriodosEnFila
{
    /// <summary>Columns ejercicio and mes.</summary>
    internal static Mes Mes(this FilaCsv fila) => new(fila.Anio(), fila.NumeroDeMes());

    /// <summary>Columns ejercicio and trimestre.</summary>
    internal static Trimestre Trimestre(this FilaCsv fila) => new(fila.Anio(), fila.NumeroDeTrimestre());

    internal static int Anio(this FilaCsv fila) => fila.EnteroEntre("ejercicio", 1900, 9998);

    internal static int NumeroDeMes(this FilaCsv fila) => fila.EnteroEntre("mes", 1, 12);

    internal static int NumeroDeTrimestre(this FilaCsv fila) => fila.EnteroEntre("trimestre", 1, 4);

    /// <summary>One column with the form 2025-T3.</summary>
    internal static Trimestre TrimestreConAnio(this FilaCsv fila, string columna)
    {
        var texto = fila.Texto(columna);
        if (Desempeno.Calendario.Trimestre.TryParse(texto, out var trimestre)) return trimestre;
        if (texto.Length > 0) fila.Fallar(columna, "TRIMESTRE_INVALIDO", $"se esperaba un trimestre con la forma 2025-T3 y dice «{texto}»");
        return trimestre;
    }

    private static int EnteroEntre(this FilaCsv fila, string columna, int minimo, int maximo)
    {
        if (fila.Opcional(columna) is null)
        {
            fila.Entero(columna);
            return minimo;
        }

        if (fila.EnteroOpcional(columna) is not { } numero) return minimo;
        if (numero >= minimo && numero <= maximo) return numero;
        fila.Fallar(columna, "FUERA_DE_RANGO", $"se esperaba un número de {minimo} a {maximo} y dice «{numero}»");
        return minimo;
    }
}
