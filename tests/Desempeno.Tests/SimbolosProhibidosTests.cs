using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SeguimientoDesempeno.Desempeno.Tests;

/// <summary>The domain is pure: no clock, no files, no binary floating point.</summary>
public partial class SimbolosProhibidosTests
{
    [Fact]
    public void El_dominio_no_usa_reloj_archivos_ni_punto_flotante()
    {
        var carpeta = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Origen())!, "..", "..", "engine", "Desempeno"));
        var fuentes = Directory.EnumerateFiles(carpeta, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(carpeta, f).StartsWith("obj", StringComparison.Ordinal))
            .ToList();

        Assert.True(fuentes.Count > 20);
        Assert.Empty(fuentes.SelectMany(f => Prohibidos().Matches(File.ReadAllText(f)).Select(m => $"{Path.GetFileName(f)}: {m.Value}")));
    }

    private static string Origen([CallerFilePath] string ruta = "") => ruta;

    [GeneratedRegex(@"\b(double|float|System\.Double|System\.Single|DateTime(Offset)?\.(Now|UtcNow|Today)|TimeProvider|Stopwatch|Environment\.TickCount|File\.|Directory\.|HttpClient|Random)\b")]
    private static partial Regex Prohibidos();
}
