using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Observacion;

/// <summary>A connection to the hub by requests alone: each one that asks is answered when the server has something to say.</summary>
internal sealed class ConexionDePrueba
{
    private const char Fin = '\u001e';
    private static readonly TimeSpan Limite = TimeSpan.FromSeconds(60);

    private readonly Navegante _navegante;
    private readonly string _direccion;
    private readonly Queue<JsonNode> _pendientes = new();

    private ConexionDePrueba(Navegante navegante, string direccion) => (_navegante, _direccion) = (navegante, direccion);

    public static Task<Pagina> NegociarAsync(Navegante navegante, string hub) =>
        navegante.EnviarAsync(new HttpRequestMessage(HttpMethod.Post, hub + "/negotiate?negotiateVersion=1"));

    public static async Task<ConexionDePrueba> AbrirAsync(Navegante navegante, string hub)
    {
        var negociado = JsonNode.Parse((await NegociarAsync(navegante, hub)).Texto)!;
        var conexion = new ConexionDePrueba(navegante, $"{hub}?id={Uri.EscapeDataString((string)negociado["connectionToken"]!)}");
        Assert.Equal(HttpStatusCode.OK, (await navegante.IrAsync(conexion._direccion)).Estado);
        await conexion.EnviarAsync("""{"protocol":"json","version":1}""");
        Assert.Equal("{}" + Fin, (await navegante.IrAsync(conexion._direccion)).Texto);
        return conexion;
    }

    public Task ObservarAsync(string instancia) =>
        EnviarAsync($$"""{"type":1,"target":"ObserveInstanceAsync","arguments":["{{instancia}}"]}""");

    /// <summary>The argument of the next message with this name.</summary>
    public async Task<JsonObject> EsperarAsync(string nombre)
    {
        while (true)
        {
            while (_pendientes.TryDequeue(out var mensaje))
            {
                if ((string?)mensaje["target"] == nombre) return mensaje["arguments"]![0]!.AsObject();
            }

            Assert.True(await RecibirAsync(), "El hub cortó la conexión.");
        }
    }

    /// <summary>Whether the server ends the connection.</summary>
    public async Task<bool> SeCortaAsync()
    {
        while (await RecibirAsync())
        {
        }

        return true;
    }

    private async Task<bool> RecibirAsync()
    {
        var respuesta = await _navegante.IrAsync(_direccion).WaitAsync(Limite);
        foreach (var texto in respuesta.Texto.Split(Fin, StringSplitOptions.RemoveEmptyEntries).Where(texto => texto[0] == '{'))
        {
            _pendientes.Enqueue(JsonNode.Parse(texto)!);
        }

        return respuesta.Estado == HttpStatusCode.OK;
    }

    private async Task EnviarAsync(string mensaje)
    {
        using var peticion = new HttpRequestMessage(HttpMethod.Post, _direccion) { Content = new StringContent(mensaje + Fin, Encoding.UTF8, "text/plain") };
        Assert.Equal(HttpStatusCode.OK, (await _navegante.EnviarAsync(peticion)).Estado);
    }
}
