using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;
using Spectre.Console;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>What became of one step of the procedure between two moments.</summary>
/// <param name="Paso">Step, "7.24".</param>
/// <param name="Titulo">Its name in the workflow.</param>
/// <param name="Veces">Records that it left.</param>
/// <param name="Antes">Records that it left before.</param>
/// <param name="Papeles">Roles that acted.</param>
/// <param name="ATiempo">Tasks finished by their deadline.</param>
/// <param name="Tarde">Tasks finished after it.</param>
internal sealed record PasoVivido(string Paso, string Titulo, int Veces, int Antes, IReadOnlyList<string> Papeles, int ATiempo, int Tarde);

/// <summary>Every step that the published workflows have, and how it was lived.</summary>
internal sealed partial record PasosVividos(IReadOnlyList<PasoVivido> Pasos)
{
    /// <summary>Steps that left no record, in these moments or before.</summary>
    public IReadOnlyList<string> SinVivir => [.. Pasos.Where(p => p.Veces + p.Antes == 0).Select(p => p.Paso)];

    /// <summary>Steps lived between two moments.</summary>
    public static PasosVividos De(ITransactor almacen, DateTimeOffset desde, DateTimeOffset hasta) => almacen.Read(tx =>
    {
        var datos = tx.Get<IAlmacen>();
        var registros = datos.Registros.Buscar(limite: int.MaxValue).Where(r => r.Momento <= hasta).ToLookup(r => r.Paso);
        var tareas = tx.Workflows.ListInstances(new InstanceFilter()).SelectMany(i => datos.Tareas.DeInstancia(i.Id))
            .Where(t => t.Terminada >= desde && t.Terminada <= hasta && t.Vence is not null)
            .ToLookup(t => t.Paso);
        return new PasosVividos(
        [
            .. from paso in Titulos(tx)
               let suyos = registros[paso.Key].Where(r => r.Momento >= desde).ToList()
               let hechas = tareas[paso.Key].ToList()
               orderby int.Parse(paso.Key.AsSpan(2))
               select new PasoVivido(
                   paso.Key,
                   paso.Value,
                   suyos.Count,
                   registros[paso.Key].Count() - suyos.Count,
                   [.. suyos.Select(r => r.Rol).Where(r => r != "SISTEMA").Distinct().Order(StringComparer.Ordinal)],
                   hechas.Count(t => t.Terminada <= t.Vence),
                   hechas.Count(t => t.Terminada > t.Vence)),
        ]);
    });

    /// <summary>Prints them as a table.</summary>
    public void Escribir(IAnsiConsole consola)
    {
        var tabla = new Table().Border(TableBorder.Rounded).AddColumns("Punto", "Qué", "Veces", "Papel", "A tiempo", "Tarde");
        foreach (var paso in Pasos)
        {
            var conPlazo = paso.ATiempo + paso.Tarde > 0;
            tabla.AddRow(
                paso.Paso, Markup.Escape(paso.Titulo), paso.Veces == 0 && paso.Antes > 0 ? $"0 ({paso.Antes} antes)" : $"{paso.Veces}",
                string.Join(", ", paso.Papeles), conPlazo ? $"{paso.ATiempo}" : "", conPlazo ? $"{paso.Tarde}" : "");
        }

        consola.Write(tabla);
    }

    /// <summary>The main activity of each step, by number: its name begins with it and nothing more ("7.24 Revisar…").</summary>
    private static Dictionary<string, string> Titulos(ITransaction tx) => tx.Workflows.ListDefinitions()
        .Where(d => d.IsPublished)
        .SelectMany(d => JsonNode.Parse(d.Json)!["root"]!["activities"] as JsonArray ?? [])
        .Select(a => Principal().Match((string?)a?["metadata"]?["displayText"] ?? ""))
        .Where(m => m.Success)
        .DistinctBy(m => m.Groups[1].Value)
        .ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    [GeneratedRegex(@"^(7\.[0-9]+) (?![a-z]\) )(.+)$")]
    private static partial Regex Principal();
}
