using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Guiones;

/// <summary>What a script of a definition may call, as TypeScript declarations: the editor completes and checks with them.</summary>
internal static partial class DeclaracionesDeTypeScript
{
    /// <summary>The functions that every script has.</summary>
    private const string Comunes =
        """
        declare function getWorkflowDefinitionId(): string;
        declare function getWorkflowDefinitionVersionId(): string;
        declare function getWorkflowDefinitionVersion(): number;
        declare function getWorkflowInstanceId(): string;
        declare function getCorrelationId(): string | null;
        declare function setCorrelationId(value: string): void;
        declare function getWorkflowInstanceName(): string | null;
        declare function setWorkflowInstanceName(value: string): void;
        declare function getVariable(name: string): any;
        declare function setVariable(name: string, value: any): void;
        declare function getInput(name: string): any;
        declare function getOutputFrom(activityIdOrName: string, outputName?: string): any;
        declare function getLastResult(): any;
        declare function isNullOrWhiteSpace(value: string | null | undefined): boolean;
        declare function isNullOrEmpty(value: string | null | undefined): boolean;
        declare function toJson(value: any): string;
        declare function parseGuid(value: string): string;
        declare function newGuid(): string;
        declare function newGuidString(): string;
        declare function newShortGuid(): string;
        declare function getConfig(key: string): string | null;
        declare function createEventTriggerUrl(eventName: string, lifetimeOrExpiry?: any): string;
        declare var args: any;

        """;

    public static string De(JsonObject definicion, ActivityRegistry tipos, string? actividad)
    {
        var texto = new StringBuilder(Comunes.ReplaceLineEndings("\n"));
        if (actividad == "Elsa.RunJavaScript")
        {
            texto.Append("declare function setOutcome(name: string): void;\ndeclare function setOutcomes(names: string[]): void;\n");
        }

        var variables = Elementos(definicion, "variables").Concat(EnActividades(definicion).SelectMany(una => Elementos(una, "variables")))
            .DistinctBy(variable => variable.Text("name")).Where(variable => EsNombre(variable.Text("name"))).ToList();
        texto.Append("declare var variables: {").Append(string.Concat(variables.Select(variable => $" {variable.Text("name")}: {Tipo(variable, "typeName")};"))).Append(" [name: string]: any };\n");
        foreach (var variable in variables)
        {
            var (nombre, tipo) = (Pascal(variable.Text("name")!), Tipo(variable, "typeName"));
            texto.Append($"declare function get{nombre}(): {tipo};\ndeclare function set{nombre}(value: {tipo}): void;\n");
        }

        foreach (var entrada in Elementos(definicion, "inputs").Where(entrada => EsNombre(entrada.Text("name"))))
        {
            texto.Append($"declare function get{Pascal(entrada.Text("name")!)}(): {Tipo(entrada, "type")};\n");
        }

        foreach (var salida in EnActividades(definicion).SelectMany(una => Salidas(una, tipos)).Distinct())
        {
            texto.Append(salida);
        }

        return texto.ToString();
    }

    private static IEnumerable<string> Salidas(JsonObject actividad, ActivityRegistry tipos) =>
        EsNombre(actividad.Text("name")) && tipos.Find(actividad.Text("type") ?? "") is { } tipo
            ? tipo.Descriptor.Outputs.Select(salida => $"declare function get{salida.Name}From{Pascal(actividad.Text("name")!)}(): {Tipo(salida.TypeName, lista: false)};\n")
            : [];

    private static IEnumerable<JsonObject> EnActividades(JsonNode? nodo) => nodo switch
    {
        JsonObject json => (json.Text("type") is not null && json.Text("id") is not null ? new[] { json } : [])
            .Concat(json.Where(miembro => miembro.Key is not ("customProperties" or "metadata")).SelectMany(miembro => EnActividades(miembro.Value))),
        JsonArray lista => lista.SelectMany(EnActividades),
        _ => [],
    };

    private static IEnumerable<JsonObject> Elementos(JsonObject json, string lista) => (json.Member(lista) as JsonArray ?? []).OfType<JsonObject>();

    private static string Tipo(JsonObject elemento, string miembro) => Tipo(elemento.Text(miembro) ?? "Object", elemento.Flag("isArray"));

    private static string Tipo(string alias, bool lista)
    {
        var tipo = alias.TrimEnd('?') switch
        {
            "String" or "Guid" or "TimeSpan" => "string",
            "Boolean" => "boolean",
            "Int16" or "Int32" or "Int64" or "Long" or "Single" or "Double" or "Decimal" => "number",
            "DateTime" or "DateTimeOffset" => "Date",
            "String[]" or "List<String>" => "string[]",
            _ => "any",
        };
        return lista ? tipo + "[]" : tipo;
    }

    private static bool EsNombre(string? nombre) => nombre is not null && Nombre().IsMatch(nombre);

    private static string Pascal(string nombre) => char.ToUpperInvariant(nombre[0]) + nombre[1..];

    [GeneratedRegex(@"^[\p{L}_$][\p{L}\p{Nd}_$]*$")]
    private static partial Regex Nombre();
}
