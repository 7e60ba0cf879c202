using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>
/// What the toolbox offers: every installed type, and every workflow that may be used as one. The designer asks for it after
/// each automatic save, so that the text is written once for each set of such workflows.
/// </summary>
internal sealed class CatalogoDeActividades(ActivityRegistry tipos)
{
    private readonly ValoresEnUso _enUso = new(tipos);
    private volatile TextoDelCatalogo? _ultimo;

    /// <summary>The whole list as the API answers it.</summary>
    public TextoDelCatalogo Texto(IDefinitionIndex flujos)
    {
        var usables = flujos.UsableAsActivities();
        var enUso = _enUso.Leer(flujos);
        var clave = string.Join('\n', usables.Select(flujo => $"{flujo.Id} {flujo.IsPublished} {flujo.Json.GetHashCode()}").Concat(Cambiantes())
            .Concat(enUso.SelectMany(valores => valores.Select(valor => $"{valores.Key}: {valor}"))));
        if (_ultimo is { } ultimo && ultimo.Clave == clave)
        {
            return ultimo;
        }

        var descriptores = Todos(usables, enUso);
        var texto = JsonSerializer.SerializeToUtf8Bytes(new ListaDelApi<JsonObject>(descriptores, descriptores.Count), JsonDelApi.Opciones);
        return _ultimo = new TextoDelCatalogo(clave, texto, $"\"{Convert.ToHexStringLower(SHA256.HashData(texto))[..16]}\"");
    }

    /// <summary>One type, or null.</summary>
    public JsonObject? Buscar(IDefinitionIndex flujos, string tipo, int? version) => Todos(flujos.UsableAsActivities(), _enUso.Leer(flujos))
        .Where(descriptor => (string)descriptor["typeName"]! == tipo && (version is null || (int)descriptor["version"]! == version))
        .MaxBy(descriptor => (int)descriptor["version"]!);

    /// <summary>What dropdowns offer from content that may have changed.</summary>
    private IEnumerable<string> Cambiantes() => tipos.Activities
        .SelectMany(tipo => tipo.Descriptor.Inputs)
        .Select(entrada => entrada.LiveOptions)
        .OfType<Func<IReadOnlyList<InputOption>>>()
        .Distinct()
        .SelectMany(opciones => opciones())
        .Select(opcion => $"{opcion.Value}={opcion.Text}");

    private List<JsonObject> Todos(IReadOnlyList<DefinitionRecord> flujos, ILookup<(string Tipo, string Entrada), InputOption> enUso)
    {
        var vistos = new HashSet<(string, int)>();
        return [.. tipos.Activities.Select(tipo => tipo.Descriptor).Concat(flujos.Select(WorkflowDescriptors.Of)).Select(tipo => DescriptorEnJson.De(tipo, enUso))
            .Where(descriptor => vistos.Add(((string)descriptor["typeName"]!, (int)descriptor["version"]!)))];
    }
}

/// <summary>The catalogue as sent.</summary>
/// <param name="Clave">What it was made from.</param>
/// <param name="Utf8">JSON.</param>
/// <param name="Etiqueta">Entity tag.</param>
internal sealed record TextoDelCatalogo(string Clave, byte[] Utf8, string Etiqueta);
