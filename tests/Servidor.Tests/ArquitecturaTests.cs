using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests;

/// <summary>The house stands as it was drawn: arrows between projects point one way, and nobody looks at the wall clock.</summary>
public sealed partial class ArquitecturaTests
{
    private static readonly string Raiz = Encontrar(new DirectoryInfo(AppContext.BaseDirectory));

    [Theory]
    [InlineData("engine/Workflows", "")]
    [InlineData("engine/Desempeno", "")]
    [InlineData("engine/Formatos", "Desempeno")]
    [InlineData("engine/Procedimiento", "Desempeno Formatos Workflows")]
    [InlineData("engine/Datos", "Procedimiento")]
    [InlineData("site", "Formatos")]
    [InlineData("engine/Servidor", "Datos Sitio")]
    public void Cada_proyecto_usa_solo_los_que_le_tocan(string carpeta, string permitidos)
    {
        var proyecto = Directory.GetFiles(Path.Combine(Raiz, carpeta), "*.csproj").Single();

        var usados = XDocument.Load(proyecto).Descendants("ProjectReference")
            .Select(referencia => Path.GetFileNameWithoutExtension((string)referencia.Attribute("Include")!))
            .Order(StringComparer.Ordinal);

        Assert.Equal(permitidos, string.Join(' ', usados));
    }

    [Fact]
    public void Nadie_lee_el_reloj_de_la_pared_sin_TimeProvider()
    {
        var lecturas = Fuentes()
            .SelectMany(ruta => File.ReadLines(ruta).Select((linea, indice) => (ruta, linea, numero: indice + 1)))
            .Where(l => RelojDeLaPared().IsMatch(l.linea))
            .Select(l => $"{Path.GetRelativePath(Raiz, l.ruta)}:{l.numero}");

        Assert.Empty(lecturas);
    }

    [Fact]
    public void En_la_raiz_solo_estan_las_carpetas_de_la_casa()
    {
        var carpetas = Directory.GetDirectories(Raiz).Select(Path.GetFileName)
            .Where(nombre => nombre is not null && !nombre.StartsWith('.') && nombre is not ("node_modules" or "data" or "TestResults"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(["content", "engine", "site", "tests", "workflows"], carpetas);
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex RelojDeLaPared();

    private static IEnumerable<string> Fuentes() => new[] { "engine", "site" }
        .SelectMany(carpeta => Directory.EnumerateFiles(Path.Combine(Raiz, carpeta), "*.cs", SearchOption.AllDirectories))
        .Where(ruta => !ruta.Split(Path.DirectorySeparatorChar).Any(parte => parte is "obj" or "bin"));

    private static string Encontrar(DirectoryInfo? carpeta) => carpeta is null
        ? throw new DirectoryNotFoundException("Las pruebas no están dentro de una copia del repositorio.")
        : File.Exists(Path.Combine(carpeta.FullName, "SeguimientoDesempeno.sln")) ? carpeta.FullName : Encontrar(carpeta.Parent);
}
