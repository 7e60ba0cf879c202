using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Api;

/// <summary>Calls the designer's API as somebody who has signed in.</summary>
public sealed class ClienteDelApi(Navegante navegante) : IDisposable
{
    public static async Task<ClienteDelApi> ComoAsync(ServidorDePrueba servidor, string usuario) => new(await servidor.EntrarAsync(usuario));

    public Task<Respuesta> LeerAsync(string ruta) => EnviarAsync(HttpMethod.Get, ruta);

    public Task<Respuesta> MandarAsync(string ruta, JsonNode? cuerpo = null) => EnviarAsync(HttpMethod.Post, ruta, cuerpo ?? new JsonObject());

    public async Task<Respuesta> EnviarAsync(HttpMethod metodo, string ruta, JsonNode? cuerpo = null)
    {
        using var peticion = new HttpRequestMessage(metodo, "/elsa/api" + ruta);
        if (cuerpo is not null) peticion.Content = new StringContent(cuerpo.ToJsonString(), Encoding.UTF8, "application/json");
        var pagina = await navegante.EnviarAsync(peticion);
        return new Respuesta(pagina.Estado, pagina.Respuesta, pagina.Texto);
    }

    /// <summary>A definition as the designer has it after opening it.</summary>
    public async Task<JsonObject> AbrirAsync(string definicion) => (await LeerAsync($"/workflow-definitions/by-definition-id/{definicion}")).Json;

    /// <summary>Saves what the designer would: the fields of its own model.</summary>
    public Task<Respuesta> GuardarAsync(JsonObject definicion, bool publicar = false)
    {
        string[] campos =
        [
            "id", "definitionId", "name", "description", "toolVersion", "inputs", "outputs", "outcomes", "options", "variables", "version",
            "createdAt", "customProperties", "isLatest", "isPublished", "root",
        ];
        var modelo = new JsonObject(campos.Select(campo => KeyValuePair.Create(campo, definicion[campo]?.DeepClone())));
        return MandarAsync("/workflow-definitions", new JsonObject { ["model"] = modelo, ["publish"] = publicar });
    }

    public void Dispose() => navegante.Dispose();
}

/// <summary>An answer of the API.</summary>
public sealed record Respuesta(HttpStatusCode Estado, HttpResponseMessage Http, string Texto)
{
    public JsonObject Json => JsonNode.Parse(Texto)!.AsObject();

    public JsonArray Items => Json["items"]!.AsArray();

    /// <summary>Messages of a refusal.</summary>
    public IEnumerable<string> Motivos => Json["errors"]!["generalErrors"]!.AsArray().Select(motivo => (string)motivo!);
}
