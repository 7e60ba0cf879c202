using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>
/// What definitions already say where a list offers one of several: two roles, a term of 45 days. The designer shows a value
/// that its list lacks as none at all, and the next choice would lose it.
/// </summary>
internal sealed class ValoresEnUso(ActivityRegistry tipos)
{
    private readonly ConcurrentDictionary<string, (string Json, IReadOnlyList<Valor> Valores)> _leidas = new(StringComparer.Ordinal);

    /// <summary>The values that the lists lack, by type of activity and name of the input, each once.</summary>
    public ILookup<(string Tipo, string Entrada), InputOption> Leer(IDefinitionIndex flujos)
    {
        var listas = tipos.Activities
            .SelectMany(tipo => tipo.Descriptor.Inputs.Where(entrada => entrada.LiveOptions is not null).Select(entrada => (tipo.Descriptor.TypeName, entrada)))
            .ToDictionary(par => (par.TypeName, par.entrada.Name), par => par.entrada.LiveOptions!());
        return listas.Keys.Select(clave => clave.TypeName).Distinct()
            .SelectMany(flujos.Mentioning)
            .DistinctBy(version => version.Id)
            .SelectMany(version => De(version, listas.Keys))
            .Distinct()
            .Where(valor => listas[(valor.Tipo, valor.Entrada)].All(opcion => opcion.Value != valor.Texto))
            .OrderBy(valor => valor.Texto, StringComparer.Ordinal)
            .ToLookup(valor => (valor.Tipo, valor.Entrada), valor => new InputOption(valor.Texto, Decir(valor.Texto, listas[(valor.Tipo, valor.Entrada)])));
    }

    /// <summary>Several of a list, separated by commas, in its words; anything else as it is written.</summary>
    private static string Decir(string texto, IReadOnlyList<InputOption> opciones)
    {
        var partes = texto.Split(',', StringSplitOptions.TrimEntries).Select(parte => opciones.FirstOrDefault(opcion => opcion.Value == parte)?.Text).ToList();
        return partes.Contains(null) ? texto : string.Join(" o ", partes);
    }

    private IReadOnlyList<Valor> De(DefinitionRecord version, IReadOnlyCollection<(string TypeName, string Name)> listas)
    {
        if (!_leidas.TryGetValue(version.Id, out var leida) || leida.Json != version.Json)
        {
            leida = (version.Json, [.. Actividades(JsonNode.Parse(version.Json))
                .SelectMany(actividad => listas.Where(lista => lista.TypeName == actividad.Text("type")).Select(lista => (lista, Texto: Escrito(actividad, lista.Name))))
                .Where(uso => uso.Texto is { Length: > 0 })
                .Select(uso => new Valor(uso.lista.TypeName, uso.lista.Name, uso.Texto!))
                .Distinct()]);
            _leidas[version.Id] = leida;
        }

        return leida.Valores;
    }

    private static string? Escrito(JsonObject actividad, string entrada) =>
        (actividad.Member(entrada) as JsonObject)?.Member("expression") is JsonObject expresion && expresion.Text("type") == "Literal" ? expresion.Text("value") : null;

    private static IEnumerable<JsonObject> Actividades(JsonNode? nodo) => nodo switch
    {
        JsonObject json => (json.Text("type") is not null && json.Text("id") is not null ? new[] { json } : [])
            .Concat(json.Where(miembro => miembro.Key is not ("customProperties" or "metadata")).SelectMany(miembro => Actividades(miembro.Value))),
        JsonArray lista => lista.SelectMany(Actividades),
        _ => [],
    };

    private sealed record Valor(string Tipo, string Entrada, string Texto);
}
