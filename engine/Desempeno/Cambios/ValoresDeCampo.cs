using System.Globalization;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Cambios;

/// <summary>Reads the value that a request asks for, by the kind of its field.</summary>
internal static partial class ValoresDeCampo
{
    /// <summary>A number as requests write it: point for decimals, no thousands; empty when there is none.</summary>
    public static string Numero(decimal? valor) => valor?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    public static Lectura<FichaTecnica?> ConNumero(string texto, Func<decimal, Lectura<FichaTecnica?>> poner) =>
        FormaDeNumero().IsMatch(texto) && decimal.TryParse(texto.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var numero)
            ? poner(numero)
            : Error("NUMERO_INVALIDO", $"«{texto}» debe ser un número, con punto para los decimales");

    public static Lectura<FichaTecnica?> ConTexto(string texto, int largo, Func<string, FichaTecnica> poner) =>
        texto.Length == 0 ? Error("VALOR_VACIO", "escriba el valor que se solicita")
        : texto.Length > largo ? Error("TEXTO_LARGO", $"el dato admite hasta {largo} caracteres y se escribieron {texto.Length}")
        : new(poner(texto), []);

    /// <summary>A code of a catalogue, in any case and with blanks for underscores.</summary>
    public static Lectura<FichaTecnica?> ConCodigo<T>(string texto, IReadOnlyCollection<string> admitidos, Func<T, FichaTecnica> poner) where T : struct, Enum =>
        Codigo.TryLeer<T>(texto.Replace(' ', '_'), out var valor) && admitidos.Contains(Codigo.De(valor))
            ? new(poner(valor), [])
            : Error("VALOR_INVALIDO", $"«{texto}» no es uno de los valores admitidos: {string.Join(", ", admitidos)}");

    public static Lectura<FichaTecnica?> Error(string codigo, string mensaje) =>
        new(null, [new Problema(codigo, mensaje, new Lugar(Campo: "valor_solicitado"))]);

    [GeneratedRegex(@"^-?(\d{1,15}|\d{1,3}(,\d{3}){1,4})(\.\d{1,10})?$")]
    private static partial Regex FormaDeNumero();
}
