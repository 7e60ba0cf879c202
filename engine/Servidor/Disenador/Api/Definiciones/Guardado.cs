using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Saves what the designer sends over the draft, or as a new draft beside what is published.</summary>
internal sealed class Guardado(WorkflowHost motor)
{
    public ResultadoDeGuardado Guardar(ITransaction tx, JsonObject definicion, bool publicar)
    {
        WorkflowHost.RestoreWrapped(definicion);
        var anterior = definicion.Text("definitionId") is { Length: > 0 } id ? tx.Workflows.FindLatest(id) : null;
        var previo = anterior is null ? null : JsonNode.Parse(anterior.Json) as JsonObject;
        if (previo?.Flag("isReadonly") ?? false)
        {
            return new ResultadoDeGuardado(null, SoloLectura: true);
        }

        var resultado = motor.ImportDefinition(tx, SobreDeDefinicion.Fusionar(previo, definicion).ToJsonString(), publicar, tolerant: true);
        return new ResultadoDeGuardado(resultado.Definition) { Problemas = resultado.Problems };
    }

    /// <summary>A problem in one line.</summary>
    public static string Decir(DefinitionProblem problema) => problema.Place is { } lugar ? $"{problema.Message} ({lugar})" : problema.Message;
}

/// <summary>How a save went.</summary>
/// <param name="Version">What was saved, or null.</param>
/// <param name="SoloLectura">The definition may not be changed.</param>
internal sealed record ResultadoDeGuardado(DefinitionRecord? Version, bool SoloLectura = false)
{
    /// <summary>What has to be mended, or only told.</summary>
    public IReadOnlyList<DefinitionProblem> Problemas { get; init; } = [];

    /// <summary>How many workflows that use this one follow to the new version.</summary>
    public int Consumidores { get; init; }
}
