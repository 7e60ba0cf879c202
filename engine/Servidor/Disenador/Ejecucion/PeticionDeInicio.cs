using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Ejecucion;

/// <summary>What Studio sends to start an instance.</summary>
internal static class PeticionDeInicio
{
    /// <summary>The version that is asked for (by default the published one) and what it starts with; null when there is no such version.</summary>
    public static StartRequest? Leer(ITransaction tx, string definicion, JsonObject cuerpo)
    {
        var opcion = cuerpo.Text("versionOptions") is { Length: > 0 } pedida ? pedida : "Published";
        return OpcionDeVersion.Buscar(tx, definicion, opcion) is not { } version ? null : new StartRequest
        {
            VersionId = version.Id,
            Input = PlainJson.FromNode(cuerpo.Member("input")) as OrderedDictionary<string, object?>,
            CorrelationId = NoVacio(cuerpo, "correlationId"),
            Name = NoVacio(cuerpo, "name"),
            TriggerActivityId = NoVacio(cuerpo, "triggerActivityId"),
            InstanceId = NoVacio(cuerpo, "instanceId") is { } id && tx.Workflows.FindInstance(id) is null ? id : null,
        };
    }

    private static string? NoVacio(JsonObject cuerpo, string nombre) => cuerpo.Text(nombre) is { Length: > 0 } texto ? texto : null;
}
