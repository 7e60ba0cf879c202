using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Saves what the designer sends over the draft, or as a new draft beside what is published.</summary>
internal sealed class Guardado(WorkflowHost motor, PublicacionDeFlujos publicacion)
{
    /// <summary>Saves, and publishes if asked; what cannot be published stays as a draft.</summary>
    /// <param name="tx">Transaction.</param>
    /// <param name="definicion">The designer's model.</param>
    /// <param name="publicarComo">Account that publishes; null only saves.</param>
    public ResultadoDeGuardado Guardar(ITransaction tx, JsonObject definicion, string? publicarComo = null)
    {
        WorkflowHost.RestoreWrapped(definicion);
        var anterior = definicion.Text("definitionId") is { Length: > 0 } id ? tx.Workflows.FindLatest(id) : null;
        var previa = anterior is null ? null : JsonNode.Parse(anterior.Json) as JsonObject;
        if (previa?.Flag("isReadonly") ?? false)
        {
            return new ResultadoDeGuardado(null) { SoloLectura = true };
        }

        var json = SobreDeDefinicion.Fusionar(previa, definicion).ToJsonString();
        if (GuionesNuevosInvalidos(tx, anterior, json) is { Count: > 0 } invalidos)
        {
            return new ResultadoDeGuardado(null) { Problemas = invalidos };
        }

        var guardada = motor.ImportDefinition(tx, json, publish: false, tolerant: true);
        if (publicarComo is null || guardada.Definition is not { } version)
        {
            return new ResultadoDeGuardado(guardada.Definition) { Nueva = anterior is null, Problemas = guardada.Problems };
        }

        var resultado = publicacion.Publicar(tx, version, publicarComo);
        return new ResultadoDeGuardado(resultado.Version)
        {
            Nueva = anterior is null,
            Problemas = [.. resultado.Problemas.Where(problema => problema.Prevents)],
            Consumidores = resultado.Consumidores.Count,
        };
    }

    /// <summary>Whether a save would change nothing: who repeats one whose answer was lost overwrites nobody.</summary>
    public static bool YaEstaGuardada(ITransaction tx, JsonObject definicion)
    {
        WorkflowHost.RestoreWrapped(definicion);
        return definicion.Text("definitionId") is { Length: > 0 } id && tx.Workflows.FindLatest(id) is { } ultima
            && CanonicalJson.Comparable(ultima.Json) == CanonicalJson.Comparable(
                SobreDeDefinicion.Fusionar(JsonNode.Parse(ultima.Json) as JsonObject, definicion.DeepClone().AsObject()).ToJsonString());
    }

    /// <summary>Scripts that cannot run and could, or were not there, before: a draft that came with one can still be mended elsewhere.</summary>
    private List<DefinitionProblem> GuionesNuevosInvalidos(ITransaction tx, DefinitionRecord? anterior, string json)
    {
        var candidata = new DefinitionRecord("", "", 0, null, false, false, default, json);
        var invalidos = motor.CheckScripts(tx, candidata);
        return invalidos.Count == 0 || anterior is null ? [.. invalidos] : [.. invalidos.Except(motor.CheckScripts(tx, anterior))];
    }

    /// <summary>A problem in one line.</summary>
    public static string Decir(DefinitionProblem problema) => problema.Place is { } lugar ? $"{problema.Message} ({lugar})" : problema.Message;
}

/// <summary>How a save went.</summary>
/// <param name="Version">What was saved and, if asked, published; or null.</param>
internal sealed record ResultadoDeGuardado(DefinitionRecord? Version)
{
    /// <summary>The definition may not be changed.</summary>
    public bool SoloLectura { get; init; }

    /// <summary>There was no such definition before.</summary>
    public bool Nueva { get; init; }

    /// <summary>What has to be mended.</summary>
    public IReadOnlyList<DefinitionProblem> Problemas { get; init; } = [];

    /// <summary>How many workflows that use this one follow to the new version.</summary>
    public int Consumidores { get; init; }

    /// <summary>The answer when nothing was saved or published; null when it was.</summary>
    public IResult? Rechazo() => Version is not null ? null
        : SoloLectura ? JsonDelApi.Prohibido("El flujo está marcado como de sólo lectura y no se cambia desde aquí.")
        : JsonDelApi.Rechazo(Problemas.Select(Guardado.Decir));
}
