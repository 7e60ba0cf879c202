using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Tests.Disenador.Api;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Instancias;

/// <summary>The part of the designer's API that starts instances and looks at them, with a definition to try it on.</summary>
internal sealed class ApiDePrueba(ClienteDelApi cliente) : IDisposable
{
    public static async Task<ApiDePrueba> EntrarAsync(ServidorDePrueba servidor, string usuario) => new(await ClienteDelApi.ComoAsync(servidor, usuario));

    /// <summary>Publishes a definition with a variable, a line and a task that somebody outside must do.</summary>
    public static Task PublicarAsync(ServidorDePrueba servidor, string definicion, string? estrategia = null) =>
        servidor.Servicio<ITransactor>().RunAsync(tx => servidor.Servicio<WorkflowHost>().ImportDefinition(
            tx,
            $$"""
            {
              "definitionId": "{{definicion}}", "id": "{{definicion}}-v1", "name": "Flujo {{definicion}}", "version": 1,
              "options": { {{(estrategia is null ? "" : $"\"activationStrategyType\": \"{estrategia}\"")}} },
              "variables": [ { "id": "v1", "name": "Dias", "typeName": "Int32", "isArray": false, "value": "3" } ],
              "root": { "id": "serie", "type": "Elsa.Sequence", "version": 1, "activities": [
                { "id": "linea", "type": "Elsa.WriteLine", "version": 1, "text": { "typeName": "String", "expression": { "type": "Literal", "value": "hola" } } },
                { "id": "tarea", "type": "Elsa.RunTask", "version": 1, "name": "Tarea", "taskName": { "typeName": "String", "expression": { "type": "Literal", "value": "firmar" } } } ] }
            }
            """,
            publish: true));

    public Task<HttpResponseMessage> PedirAsync(string ruta) => EnviarAsync(HttpMethod.Get, ruta, null);

    public Task<HttpResponseMessage> PonerAsync(string ruta, string? cuerpo = null) => EnviarAsync(HttpMethod.Post, ruta, cuerpo);

    public Task<HttpResponseMessage> QuitarAsync(string ruta) => EnviarAsync(HttpMethod.Delete, ruta, null);

    /// <summary>An answer that must be good, as JSON.</summary>
    public static async Task<JsonObject> JsonAsync(Task<HttpResponseMessage> respuesta)
    {
        var llegada = await respuesta;
        var texto = await llegada.Content.ReadAsStringAsync();
        Assert.True(llegada.IsSuccessStatusCode, $"{(int)llegada.StatusCode} {texto}");
        return JsonNode.Parse(texto)!.AsObject();
    }

    /// <summary>Starts an instance; its id.</summary>
    public async Task<string> IniciarAsync(string definicion, string cuerpo = "{}") =>
        (await PonerAsync($"/workflow-definitions/{definicion}/execute", cuerpo)).Headers.GetValues("x-elsa-workflow-instance-id").Single();

    public void Dispose() => cliente.Dispose();

    private async Task<HttpResponseMessage> EnviarAsync(HttpMethod metodo, string ruta, string? cuerpo) =>
        (await cliente.EnviarAsync(metodo, ruta, cuerpo is null ? null : JsonNode.Parse(cuerpo))).Http;
}
