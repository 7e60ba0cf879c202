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

    [Fact]
    public void El_catalogo_dice_lo_que_DCAT_AP_pide_con_terminos_de_sus_vocabularios()
    {
        const string dcat = "http://www.w3.org/ns/dcat#";
        const string dct = "http://purl.org/dc/terms/";
        var catalogo = JsonNode.Parse(portal.Leer("datos/catalogo.json"))!.AsObject();
        var prefijos = catalogo["@context"]!.AsObject().ToDictionary(p => p.Key, p => (string)p.Value!);
        var nodos = Nodos(catalogo, prefijos).ToList();

        Exigir(dcat + "Catalog", dct + "title", dct + "description", dct + "publisher", dcat + "dataset", dct + "license", dct + "language", dct + "modified", "http://xmlns.com/foaf/0.1/homepage");
        Exigir(dcat + "Dataset", dct + "title", dct + "description", dct + "publisher", dct + "identifier", dct + "accessRights", dct + "spatial", dct + "accrualPeriodicity", dcat + "contactPoint", dcat + "theme", dcat + "distribution", dcat + "landingPage", dct + "issued", dct + "modified", dct + "temporal");
        Exigir(dcat + "Distribution", dcat + "accessURL", dcat + "downloadURL", dcat + "mediaType", dct + "license");
        Exigir("http://xmlns.com/foaf/0.1/Organization", "http://xmlns.com/foaf/0.1/name");
        Exigir("http://www.w3.org/2006/vcard/ns#Organization", "http://www.w3.org/2006/vcard/ns#fn", "http://www.w3.org/2006/vcard/ns#hasEmail");
        Exigir(dct + "PeriodOfTime", dcat + "startDate", dcat + "endDate");
        Assert.Equal(6, nodos.Select(n => n.Tipo).Distinct().Count());

        void Exigir(string tipo, params string[] propiedades)
        {
            var suyos = nodos.Where(n => n.Tipo == tipo).ToList();
            Assert.NotEmpty(suyos);
            Assert.All(suyos, n => Assert.Empty(propiedades.Except(n.Propiedades)));
        }
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

    /// <summary>Every node of the graph with a type, its names written out in full as a JSON-LD processor would: an undeclared prefix is a fault.</summary>
    private static IEnumerable<(string Tipo, IEnumerable<string> Propiedades)> Nodos(JsonNode? nodo, Dictionary<string, string> prefijos)
    {
        var hijos = nodo switch { JsonArray lista => lista.AsEnumerable(), JsonObject o => o.Where(p => p.Key != "@context").Select(p => p.Value), _ => [] };
        if (nodo is JsonObject objeto && objeto["@type"] is { } tipo && !objeto.ContainsKey("@value"))
        {
            yield return (Entero((string)tipo!), objeto.Select(p => p.Key).Where(k => k[0] != '@').Select(Entero));
        }

        foreach (var dentro in hijos.SelectMany(h => Nodos(h, prefijos)))
        {
            yield return dentro;
        }

        string Entero(string nombre) => prefijos[nombre.Split(':')[0]] + nombre.Split(':')[1];
    }

    private void Existe(JsonNode direccion)
    {
        var ruta = (string)direccion!;
        Assert.StartsWith(Url, ruta, StringComparison.Ordinal);
        var archivo = ruta[Url.Length..] is var a && (a.Length == 0 || a.EndsWith('/')) ? a + "index.html" : a;
        Assert.True(File.Exists(Path.Combine(portal.Salida, archivo)), ruta);
    }
}
