using System.Text.RegularExpressions;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;

namespace SeguimientoDesempeno.Procedimiento.Tests.Flujos;

/// <summary>Sections IV and VII of the procedure, as workflows/P-SEJ-PEP-02.md has them.</summary>
internal static partial class TextoDelProcedimiento
{
    private static readonly string Documento = File.ReadAllText(Path.Combine(Raiz.Flujos, "P-SEJ-PEP-02.md"));

    /// <summary>Paragraph of each step, by number.</summary>
    public static IReadOnlyDictionary<string, string> Puntos { get; } =
        Punto().Matches(Documento).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    /// <summary>Role of each duty of section IV, by number.</summary>
    public static IReadOnlyDictionary<string, string> Deberes { get; } = LeerDeberes();

    private static Dictionary<string, string> LeerDeberes()
    {
        var deberes = new Dictionary<string, string>();
        var rol = "";
        foreach (var linea in Documento.Split('\n'))
        {
            if (Titular().Match(linea) is { Success: true } titular) rol = titular.Groups[1].Value;
            if (Deber().Match(linea) is { Success: true } deber) deberes.Add(deber.Groups[1].Value, rol);
        }

        return deberes;
    }

    [GeneratedRegex(@"^\*\*(7\.[0-9]+)\*\* (.+)$", RegexOptions.Multiline)]
    private static partial Regex Punto();

    [GeneratedRegex(@"^### .+ \(([A-Z]+)\)$")]
    private static partial Regex Titular();

    [GeneratedRegex(@"^- \*\*(IV-[0-9]+)\*\* ")]
    private static partial Regex Deber();
}
