using System.Text.RegularExpressions;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>Names of code read by people.</summary>
internal static partial class Palabras
{
    /// <summary><c>CorrelationId</c> as "Correlation Id".</summary>
    public static string Separar(string nombre) => Frontera().Replace(nombre, " ");

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Frontera();
}
