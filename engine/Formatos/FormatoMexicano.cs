using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Formatos;

/// <summary>Numbers and dates as people in Mexico read them, whatever the machine's language is.</summary>
public static class FormatoMexicano
{
    private static readonly string[] Ordinales = ["primer", "segundo", "tercer", "cuarto"];

    private static readonly NumberFormatInfo Numeros = new()
    {
        NumberDecimalSeparator = ".",
        NumberGroupSeparator = ",",
        NegativeSign = "-",
    };

    /// <summary>A number with thousands separators and exactly the given decimals: <c>1,234.50</c>.</summary>
    public static string Numero(decimal valor, int decimales) => valor.ToString($"N{decimales}", Numeros);

    /// <summary>A number with thousands separators and only the decimals that it has, at most four: <c>1,234.5</c>.</summary>
    public static string Numero(decimal valor) => EscrituraDecimal.Escribir(valor, 4, conMiles: true);

    /// <summary>Pesos: <c>$1,234.50</c>.</summary>
    public static string Pesos(decimal valor) => (valor < 0 ? "-$" : "$") + Numero(Math.Abs(valor), 2);

    /// <summary>A percentage that is already in percent: <c>97.03 %</c>.</summary>
    public static string Porcentaje(decimal valor) => Numero(valor, 2) + " %";

    /// <summary><c>04/04/2025</c>.</summary>
    public static string Fecha(DateOnly fecha) => fecha.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>4 de abril de 2025</c>.</summary>
    public static string FechaLarga(DateOnly fecha) => $"{fecha.Day} de {NombresDeCalendario.DeMes(fecha.Month)} de {fecha.Year}";

    /// <summary><c>marzo de 2025</c>.</summary>
    public static string Periodo(Mes mes) => $"{mes.Nombre} de {mes.Anio}";

    /// <summary><c>primer trimestre de 2025</c>.</summary>
    public static string Periodo(Trimestre trimestre) =>
        $"{Ordinales[trimestre.Numero - 1]} trimestre de {trimestre.Anio}";
}
