using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Tests.Disenador.Instancias;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Api;

/// <summary>What the OpenAPI document says of answers is what the server answers.</summary>
[Collection(ServidorCompartido.Nombre)]
public sealed class FormasDelApiTests(ServidorDePrueba servidor)
{
    private const string Tarea = "Workflow1:serie:tarea";

    [Fact]
    public async Task Cada_consulta_responde_con_la_forma_que_el_documento_describe()
    {
        using var api = await ClienteDelApi.ComoAsync(servidor, "dueno");
        var (instancia, ejecucion) = await PrepararAsync(api);
        var documento = (await api.LeerAsync("/openapi.json")).Json;
        var vistas = 0;
        foreach (var (metodo, ruta, operacion) in Operaciones(documento).Where(operacion => operacion.Metodo == "get"))
        {
            if (operacion["responses"]!["200"]?["content"]?["application/json"]?["schema"] is not { } forma)
            {
                continue;
            }

            var respuesta = await api.LeerAsync(Direccion(ruta, instancia, ejecucion));
            Assert.True(respuesta.Http.IsSuccessStatusCode, $"{metodo} {ruta}: {respuesta.Estado} {respuesta.Texto}");
            Revisar(JsonNode.Parse(respuesta.Texto), forma, documento, $"{metodo} {ruta}");
            vistas++;
        }

        Assert.True(vistas >= 30, $"Sólo {vistas} consultas describen su respuesta.");
    }

    [Fact]
    public async Task Guardar_probar_y_rechazar_responden_con_la_forma_que_el_documento_describe()
    {
        using var api = await ClienteDelApi.ComoAsync(servidor, "dueno");
        var (instancia, _) = await PrepararAsync(api);
        var documento = (await api.LeerAsync("/openapi.json")).Json;
        var guardada = await api.GuardarAsync(DefinicionesDePrueba.Renglones("forma-guardada", "uno"), publicar: true);
        var prueba = await api.MandarAsync("/tests/activities", JsonNode.Parse(
            """{ "workflowDefinitionHandle": { "definitionVersionId": "formas-v1" }, "activityHandle": { "activityId": "linea" } }"""));
        var lista = await api.MandarAsync("/workflow-instances", JsonNode.Parse("""{ "definitionId": "formas" }"""));
        var bitacora = await api.MandarAsync($"/workflow-instances/{instancia}/journal");
        var reporte = await api.MandarAsync("/activity-executions/report", JsonNode.Parse($$"""{ "workflowInstanceId": "{{instancia}}", "activityNodeIds": ["{{Tarea}}"] }"""));
        var rechazo = await api.MandarAsync("/workflow-definitions");
        var enUso = await api.EnviarAsync(HttpMethod.Delete, "/workflow-definitions/formas");

        Revisar(guardada.Json, Forma(documento, "post", "/workflow-definitions", "200"), documento, "guardar");
        Revisar(prueba.Json, Forma(documento, "post", "/tests/activities", "200"), documento, "probar");
        Revisar(lista.Json, Forma(documento, "post", "/workflow-instances", "200"), documento, "lista");
        Revisar(bitacora.Json, Forma(documento, "post", "/workflow-instances/{id}/journal", "200"), documento, "bitácora");
        Revisar(reporte.Json, Forma(documento, "post", "/activity-executions/report", "200"), documento, "reporte");
        Revisar(rechazo.Json, Forma(documento, "post", "/workflow-definitions", "400"), documento, "rechazo");
        Revisar(enUso.Json, Forma(documento, "delete", "/workflow-definitions/{definitionId}", "409"), documento, "en uso");
    }

    private async Task<(string Instancia, string Ejecucion)> PrepararAsync(ClienteDelApi api)
    {
        await ApiDePrueba.PublicarAsync(servidor, "formas");
        var instancia = (string)(await api.MandarAsync("/workflow-definitions/formas/execute")).Json["workflowState"]!["id"]!;
        var ejecuciones = await api.LeerAsync($"/activity-executions/list?WorkflowInstanceId={instancia}&ActivityNodeId={Tarea}");
        return (instancia, (string)ejecuciones.Items[0]!["id"]!);
    }

    private static string Direccion(string ruta, string instancia, string ejecucion)
    {
        var id = ruta.StartsWith("/workflow-instances/", StringComparison.Ordinal) ? instancia : ruta.StartsWith("/activity-executions/", StringComparison.Ordinal) ? ejecucion : "formas-v1";
        var concreta = ruta.Replace("{definitionId}", "formas", StringComparison.Ordinal).Replace("{id}", id, StringComparison.Ordinal)
            .Replace("{activityId}", "tarea", StringComparison.Ordinal).Replace("{typeName}", "Elsa.WriteLine", StringComparison.Ordinal);
        return concreta + ruta switch
        {
            "/workflow-definitions/many-by-id" => "?ids=formas-v1",
            "/workflow-definitions/validation/is-name-unique" => "?name=formas",
            "/workflow-definitions/subgraph/segments/{id}" => $"?childNodeId={Tarea}",
            "/activity-executions/by-id" => $"?id={ejecucion}",
            "/activity-executions/list" or "/activity-execution-summaries/list" or "/activity-executions/count" => $"?WorkflowInstanceId={instancia}&ActivityNodeId={Tarea}",
            _ => "",
        };
    }

    private static IEnumerable<(string Metodo, string Ruta, JsonNode Json)> Operaciones(JsonObject documento) =>
        from ruta in documento["paths"]!.AsObject()
        from operacion in ruta.Value!.AsObject()
        select (operacion.Key, ruta.Key["/elsa/api".Length..], operacion.Value!);

    private static JsonNode Forma(JsonObject documento, string metodo, string ruta, string estado) =>
        documento["paths"]!["/elsa/api" + ruta]![metodo]!["responses"]![estado]!["content"]!.AsObject().Single().Value!["schema"]!;

    /// <summary>Required members are there, and every member that is described has its type.</summary>
    private static void Revisar(JsonNode? valor, JsonNode forma, JsonObject documento, string donde)
    {
        if ((string?)forma["$ref"] is { } referencia)
        {
            Revisar(valor, documento["components"]!["schemas"]![referencia.Split('/')[^1]]!, documento, donde);
            return;
        }

        var clase = valor?.GetValueKind() ?? JsonValueKind.Null;
        var bien = (string?)forma["type"] switch
        {
            "string" => clase == JsonValueKind.String,
            "integer" => clase == JsonValueKind.Number,
            "boolean" => clase is JsonValueKind.True or JsonValueKind.False,
            "array" => clase == JsonValueKind.Array,
            "object" => clase == JsonValueKind.Object,
            _ => true,
        };
        Assert.True(bien, $"{donde}: se describe {forma["type"]} y llegó {clase}.");
        foreach (var elemento in forma["items"] is { } deElementos ? valor!.AsArray().Select(elemento => (elemento, deElementos)) : [])
        {
            Revisar(elemento.elemento, elemento.deElementos, documento, donde + "[]");
        }

        foreach (var obligado in forma["required"]?.AsArray() ?? [])
        {
            Assert.True(valor![(string)obligado!] is not null, $"{donde}: falta «{obligado}».");
        }

        foreach (var (nombre, deMiembro) in forma["properties"]?.AsObject() ?? [])
        {
            if (valor![nombre] is { } miembro)
            {
                Revisar(miembro, deMiembro!, documento, $"{donde}.{nombre}");
            }
        }
    }
}
