using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;

/// <summary>An activity type in the form that the designer draws its toolbox, ports and forms from.</summary>
internal static class DescriptorEnJson
{
    /// <param name="tipo">The type.</param>
    /// <param name="enUso">Values in use that its lists lack.</param>
    public static JsonObject De(ActivityDescriptor tipo, ILookup<(string Tipo, string Entrada), InputOption> enUso)
    {
        var punto = tipo.TypeName.LastIndexOf('.');
        var nombre = tipo.TypeName[(punto + 1)..];
        return new JsonObject
        {
            ["typeName"] = tipo.TypeName,
            ["namespace"] = punto < 0 ? "" : tipo.TypeName[..punto],
            ["name"] = nombre,
            ["version"] = tipo.Version,
            ["category"] = tipo.Category,
            ["displayName"] = tipo.DisplayName ?? nombre,
            ["description"] = tipo.Description ?? "",
            ["inputs"] = new JsonArray([.. tipo.Inputs.Select((entrada, orden) => EntradaEnJson.De(entrada, orden, tipo.IsSynthetic, enUso[(tipo.TypeName, entrada.Name)]))]),
            ["outputs"] = new JsonArray([.. tipo.Outputs.Select((salida, orden) => Salida(salida, orden, tipo.IsSynthetic))]),
            ["kind"] = tipo.Kind.ToString(),
            ["runAsynchronously"] = tipo.RunsAsynchronously,
            ["ports"] = new JsonArray([.. tipo.Ports.Select(Puerto)]),
            ["customProperties"] = tipo.CustomProperties?.DeepClone() ?? new JsonObject(),
            ["constructionProperties"] = tipo.ConstructionProperties?.DeepClone() ?? new JsonObject(),
            ["isContainer"] = tipo.IsContainer,
            ["isBrowsable"] = tipo.IsBrowsable,
            ["isStart"] = tipo.IsStart,
            ["isTerminal"] = tipo.IsTerminal,
        };
    }

    private static JsonObject Salida(OutputDescriptor salida, int orden, bool sintetica) => new()
    {
        ["name"] = salida.Name,
        ["typeName"] = salida.TypeName,
        ["displayName"] = salida.DisplayName ?? Palabras.Separar(salida.Name),
        ["description"] = salida.Description ?? "",
        ["order"] = orden,
        ["isBrowsable"] = true,
        ["isSerializable"] = true,
        ["isSynthetic"] = sintetica,
    };

    private static JsonObject Puerto(PortDescriptor puerto) => new()
    {
        ["name"] = puerto.Name,
        ["displayName"] = puerto.DisplayName ?? Palabras.Separar(puerto.Name),
        ["type"] = puerto.Type.ToString(),
        ["isBrowsable"] = puerto.IsBrowsable,
    };
}
