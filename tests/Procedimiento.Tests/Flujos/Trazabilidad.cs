using System.Text.RegularExpressions;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Flujos;

/// <summary>The two tables of workflows/README.md against the procedure's text, the workflows and the tests.</summary>
public sealed partial class Trazabilidad
{
    private static readonly Dictionary<string, (Flujo Flujo, Actividad Actividad)> Actividades =
        Flujo.Todos.SelectMany(f => f.Actividades.Where(a => a.Id != "Inicio").Select(a => (f, a))).ToDictionary(x => x.a.Id);

    private static readonly HashSet<string> Pruebas = Directory
        .EnumerateFiles(Path.Combine(Raiz.Flujos, "..", "tests"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(archivo => Prueba().Matches(File.ReadAllText(archivo)).Select(m => m.Groups[1].Value))
        .ToHashSet();

    [Fact]
    public void Cada_punto_tiene_un_renglon_que_coincide_con_su_actividad()
    {
        var renglones = Renglones("7.");
        Assert.Equal(TextoDelProcedimiento.Puntos.Keys, renglones.Select(r => r[0]));
        foreach (var renglon in renglones)
        {
            var actividad = Comprobar(renglon[2], renglon[3], renglon[5], renglon[7]);
            Assert.Equal($"{renglon[0]} {renglon[1]}", actividad.Texto);
            if (actividad.Entrada("rol") is { } roles) Assert.Equal(roles.Split(','), renglon[4].Split(", "));
        }
    }

    [Fact]
    public void Cada_deber_tiene_un_renglon_con_su_papel_y_una_actividad_que_lo_cumple()
    {
        var renglones = Renglones("IV-");
        Assert.Equal(TextoDelProcedimiento.Deberes.Keys, renglones.Select(r => r[0]));
        foreach (var renglon in renglones)
        {
            var actividad = Comprobar(renglon[2], renglon[3], renglon[4], renglon[6]);
            Assert.Equal(TextoDelProcedimiento.Deberes[renglon[0]], renglon[1]);
            if (actividad.Entrada("rol") is { } roles) Assert.Contains(renglon[1], roles.Split(','));
        }
    }

    private static Actividad Comprobar(string flujo, string id, string plazo, string prueba)
    {
        Assert.True(Actividades.TryGetValue(id.Trim('`'), out var encontrada), $"No existe la actividad {id}.");
        Assert.Equal(encontrada.Flujo.Nombre, flujo.Trim('`'));
        Assert.True(encontrada.Actividad.Entrada("vence") is not { } vence || plazo.Contains(vence, StringComparison.Ordinal), $"{id}: {plazo}");
        Assert.NotEmpty(plazo);
        Assert.True(Pruebas.Contains(prueba.Trim('`')), $"{id}: no existe la prueba {prueba}.");
        return encontrada.Actividad;
    }

    /// <summary>Cells of the rows of a table whose first one begins so.</summary>
    private static List<string[]> Renglones(string inicio) =>
    [
        .. File.ReadLines(Path.Combine(Raiz.Flujos, "README.md")).Where(l => l.StartsWith($"| {inicio}", StringComparison.Ordinal))
            .Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray()),
    ];

    [GeneratedRegex(@"public (?:async Task|void|Task) (\w+)\(")]
    private static partial Regex Prueba();
}
