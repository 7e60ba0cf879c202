using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace SeguimientoDesempeno.Sitio.Tests.Descargas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class CatalogoDeDatosTests(PortalDeEjemplo portal)
{
    private const string Url = "https://desempeno.ejemplo.gob.mx/portal/";

    [Fact]
    public void El_catalogo_DCAT_nombra_cada_conjunto_con_archivos_que_existen()
    {
        var catalogo = JsonNode.Parse(portal.Leer("datos/catalogo.json"))!;
        var conjuntos = catalogo["dcat:dataset"]!.AsArray();

        Assert.Equal("dcat:Catalog", (string)catalogo["@type"]!);
        Assert.Equal(6 + 4 + 44, conjuntos.Count);
        Assert.Equal(conjuntos.Count, conjuntos.Select(c => (string)c!["@id"]!).Distinct().Count());
        Assert.All(conjuntos, c =>
        {
            Assert.NotEmpty((string)c!["dct:title"]!["@value"]!);
            Assert.NotEmpty((string)c["dct:description"]!["@value"]!);
            Existe(c["dcat:landingPage"]!["@id"]!);
            Assert.All(c["dcat:distribution"]!.AsArray(), d => Existe(d!["dcat:downloadURL"]!["@id"]!));
        });
    }

    [Theory]
    [InlineData("indicadores/SPC-04", "Dataset", "SPC-04")]
    [InlineData("trimestres/2025-T3", "Dataset", null)]
    [InlineData("datos", "DataCatalog", null)]
    public void La_pagina_describe_sus_datos_a_los_buscadores(string ruta, string tipo, string? clave)
    {
        var datos = JsonNode.Parse(portal.Pagina(ruta).QuerySelector("script[type='application/ld+json']")!.TextContent)!;

        Assert.Equal(tipo, (string)datos["@type"]!);
        Assert.Equal(clave, (string?)datos["identifier"]);
        var conjuntos = tipo == "Dataset" ? [datos] : datos["dataset"]!.AsArray().ToList();
        Assert.All(conjuntos, c =>
        {
            Assert.InRange(((string)c!["description"]!).Length, 50, 5000);
            Assert.All(c["distribution"]!.AsArray(), d => Existe(d!["contentUrl"]!));
        });
    }

    private void Existe(JsonNode direccion)
    {
        var ruta = (string)direccion!;
        Assert.StartsWith(Url, ruta, StringComparison.Ordinal);
        var archivo = ruta[Url.Length..] is var a && (a.Length == 0 || a.EndsWith('/')) ? a + "index.html" : a;
        Assert.True(File.Exists(Path.Combine(portal.Salida, archivo)), ruta);
    }
}
