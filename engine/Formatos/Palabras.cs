using SeguimientoDesempeno.Desempeno;

namespace SeguimientoDesempeno.Formatos;

/// <summary>Catalogue codes as the printed formats write them.</summary>
public static class Palabras
{
    /// <summary>Codes whose words are more than the code in lower case.</summary>
    private static readonly Dictionary<string, string> ConAcento = new()
    {
        ["PROPOSITO"] = "Propósito",
        ["ESTRATEGICO"] = "Estratégico",
        ["GESTION"] = "Gestión",
        ["ECONOMIA"] = "Economía",
        ["TASA_VARIACION"] = "Tasa de variación",
        ["RAZON"] = "Razón",
        ["INDICE"] = "Índice",
        ["ULTIMO"] = "Último valor",
        ["MAXIMO"] = "Máximo",
        ["MINIMO"] = "Mínimo",
        ["PRORROGA"] = "Con prórroga",
        ["EXTEMPORANEA"] = "Extemporánea",
        ["FISICO_MAYOR"] = "Avance físico mayor que el gasto",
        ["GASTO_MAYOR"] = "Gasto mayor que el avance físico",
        ["EN_EJECUCION"] = "En ejecución",
        ["EN_VALIDACION"] = "En validación",
        ["PMD"] = "Plan Municipal de Desarrollo",
        ["POA"] = "Programa Operativo Anual",
    };

    /// <summary>The code of a value in words, with its accents.</summary>
    public static string De<T>(T valor)
        where T : struct, Enum
    {
        var codigo = Codigo.De(valor);
        return ConAcento.TryGetValue(codigo, out var palabras) ? palabras : Mayuscula(codigo.Replace('_', ' ').ToLowerInvariant());
    }

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Mayuscula(string texto) => texto.Length == 0 ? texto : char.ToUpperInvariant(texto[0]) + texto[1..];
}
