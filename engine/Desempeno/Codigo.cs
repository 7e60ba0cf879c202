using System.Text.Json;

namespace SeguimientoDesempeno.Desempeno;

/// <summary>Codes of catalogues as the files write them: <c>EnTiempo</c> is <c>EN_TIEMPO</c>.</summary>
public static class Codigo
{
    /// <summary>Code of <paramref name="valor"/>.</summary>
    public static string De<T>(T valor) where T : struct, Enum => Codigos<T>.PorValor[valor];

    /// <summary>Every code of the catalogue, in its order.</summary>
    public static IReadOnlyCollection<string> Todos<T>() where T : struct, Enum => Codigos<T>.PorCodigo.Keys;

    /// <summary>Reads a code; upper or lower case. False when the catalogue does not have it.</summary>
    public static bool TryLeer<T>(string? texto, out T valor) where T : struct, Enum
    {
        valor = default;
        return texto is not null && Codigos<T>.PorCodigo.TryGetValue(texto, out valor);
    }

    private static class Codigos<T> where T : struct, Enum
    {
        internal static readonly Dictionary<T, string> PorValor = Enum.GetValues<T>()
            .ToDictionary(v => v, v => JsonNamingPolicy.SnakeCaseUpper.ConvertName(v.ToString()));

        internal static readonly Dictionary<string, T> PorCodigo =
            PorValor.ToDictionary(par => par.Value, par => par.Key, StringComparer.OrdinalIgnoreCase);
    }
}
