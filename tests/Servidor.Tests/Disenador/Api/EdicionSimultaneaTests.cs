using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace SeguimientoDesempeno.Servidor.Tests.Disenador.Api;

/// <summary>Two owners with the same flow open: nobody's work is written over unseen.</summary>
[Collection(ServidorCompartido.Nombre)]
public sealed class EdicionSimultaneaTests(ServidorDePrueba servidor)
{
    [Fact]
    public async Task Quien_guarda_sobre_lo_que_no_ha_visto_se_entera_y_no_lo_pierde()
    {
        using var una = await servidor.EntrarAsync("dueno");
        using var otra = await servidor.EntrarAsync("dueno");
        await GuardarAsync(una, "a-la-vez", "uno", etiqueta: null);
        var vista = await EtiquetaAsync(una, "a-la-vez");
        Assert.Equal(vista, await EtiquetaAsync(otra, "a-la-vez"));

        var primera = await GuardarAsync(una, "a-la-vez", "dos", vista);
        var segunda = await GuardarAsync(otra, "a-la-vez", "tres", vista);
        var siguiente = await GuardarAsync(una, "a-la-vez", "cuatro", primera.Respuesta.Headers.ETag!.ToString());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.OK), (primera.Estado, segunda.Estado, siguiente.Estado));
        Assert.Contains("Otra persona", (string)JsonNode.Parse(segunda.Texto)!["message"]!, StringComparison.Ordinal);
        Assert.Contains("cuatro", (await una.IrAsync("/elsa/api/workflow-definitions/a-la-vez")).Texto, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quien_repite_un_guardado_cuya_respuesta_se_perdio_no_choca_consigo_mismo()
    {
        using var una = await servidor.EntrarAsync("dueno");
        await GuardarAsync(una, "repetida", "uno", etiqueta: null);
        var vista = await EtiquetaAsync(una, "repetida");
        var guardada = await GuardarAsync(una, "repetida", "dos", vista);

        var repetida = await GuardarAsync(una, "repetida", "dos", vista);
        var vieja = await GuardarAsync(una, "repetida", "uno", vista);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed), (repetida.Estado, vieja.Estado));
        Assert.Equal(guardada.Respuesta.Headers.ETag, repetida.Respuesta.Headers.ETag);
    }

    [Fact]
    public async Task Lo_que_otra_persona_publico_o_borro_tambien_cuenta()
    {
        using var una = await servidor.EntrarAsync("dueno");
        await GuardarAsync(una, "publicada-aparte", "uno", etiqueta: null);
        var vista = await EtiquetaAsync(una, "publicada-aparte");
        using var vacio = new StringContent("{}", Encoding.UTF8, "application/json");
        using var publica = new HttpRequestMessage(HttpMethod.Post, "/elsa/api/workflow-definitions/publicada-aparte/publish") { Content = vacio };
        await una.EnviarAsync(publica);

        // Publishing does not change the drawing: what is saved next is a new draft.
        Assert.Equal(HttpStatusCode.OK, (await GuardarAsync(una, "publicada-aparte", "dos", vista)).Estado);
        var borrador = await EtiquetaAsync(una, "publicada-aparte");
        using var borra = new HttpRequestMessage(HttpMethod.Delete, "/elsa/api/workflow-definitions/publicada-aparte");
        await una.EnviarAsync(borra);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await GuardarAsync(una, "publicada-aparte", "tres", borrador)).Estado);
    }

    [Fact]
    public async Task Quien_importa_sobre_lo_suyo_sigue_guardando_con_la_etiqueta_que_recibio()
    {
        using var una = await servidor.EntrarAsync("dueno");
        using var contenido = new StringContent(DefinicionesDePrueba.Renglones("importada-encima", "uno").ToJsonString(), Encoding.UTF8, "application/json");
        using var importa = new HttpRequestMessage(HttpMethod.Post, "/elsa/api/workflow-definitions/importada-encima/import") { Content = contenido };

        var importada = await una.EnviarAsync(importa);

        Assert.Equal(await EtiquetaAsync(una, "importada-encima"), importada.Respuesta.Headers.ETag?.ToString());
    }

    [Fact]
    public async Task Un_cliente_que_no_dice_que_vio_guarda_como_siempre()
    {
        using var una = await servidor.EntrarAsync("dueno");

        Assert.Equal(HttpStatusCode.OK, (await GuardarAsync(una, "sin-etiqueta", "uno", null)).Estado);
        Assert.Equal(HttpStatusCode.OK, (await GuardarAsync(una, "sin-etiqueta", "dos", null)).Estado);
    }

    private static async Task<string> EtiquetaAsync(Navegante navegante, string definicion) =>
        (await navegante.IrAsync($"/elsa/api/workflow-definitions/by-definition-id/{definicion}")).Respuesta.Headers.ETag!.ToString();

    private static async Task<Pagina> GuardarAsync(Navegante navegante, string definicion, string renglon, string? etiqueta)
    {
        var cuerpo = new JsonObject { ["model"] = DefinicionesDePrueba.Renglones(definicion, renglon), ["publish"] = false };
        using var peticion = new HttpRequestMessage(HttpMethod.Post, "/elsa/api/workflow-definitions")
        {
            Content = new StringContent(cuerpo.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        if (etiqueta is not null) peticion.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(etiqueta));
        return await navegante.EnviarAsync(peticion);
    }
}
