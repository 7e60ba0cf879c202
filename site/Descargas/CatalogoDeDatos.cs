using System.Text.Json.Nodes;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Descargas;

/// <summary>The catalogue in DCAT (JSON-LD), from which other portals harvest the data.</summary>
internal static class CatalogoDeDatos
{
    internal const string Ruta = "datos/catalogo.json";

    private const string Espanol = "http://publications.europa.eu/resource/authority/language/SPA";
    private const string Mexico = "http://publications.europa.eu/resource/authority/country/MEX";
    private const string Abierto = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
    private const string Gobierno = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
    private const string Frecuencia = "http://publications.europa.eu/resource/authority/frequency/";

    internal static ArchivoDelSitio Archivo(Portal portal) => new(Ruta, JsonDePublicaciones.Escribir(Describir(portal)));

    /// <summary>What it says of the fichas: their indicators, and when each was last changed.</summary>
    internal static Muestra Muestra(Portal portal) => new()
    {
        Textos = portal.Indicadores.SelectMany(i => new[] { i.Clave, i.Nombre, i.Ficha.Definicion, Modificado(Vigencia.De(portal, i)) }).Append(Modificado(Vigencia.De(portal))),
    };

    private static string Modificado(Vigencia? vigencia) => $"{vigencia?.Modificado:O}";

    private static JsonObject Describir(Portal portal)
    {
        var url = portal.Sitio.Url;
        var catalogo = new JsonObject
        {
            ["@context"] = new JsonObject
            {
                ["dcat"] = "http://www.w3.org/ns/dcat#", ["dct"] = "http://purl.org/dc/terms/", ["foaf"] = "http://xmlns.com/foaf/0.1/", ["vcard"] = "http://www.w3.org/2006/vcard/ns#", ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
            },
            ["@id"] = url + Ruta,
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = Texto($"{portal.Sitio.Titulo}. {portal.Sitio.Municipio}"),
            ["dct:description"] = Texto(portal.Sitio.Descripcion),
            ["dct:language"] = Recurso(Espanol),
            ["dct:spatial"] = Recurso(Mexico),
            ["dct:publisher"] = Editor(portal),
            ["dct:license"] = Licencia(portal),
            ["foaf:homepage"] = Recurso(url),
        };
        if (portal.Ultimo is { } ultimo)
        {
            catalogo["dct:modified"] = Dia(Noticias.Fecha(ultimo.Vigente.Publicacion.Datos));
        }

        catalogo["dcat:dataset"] = new JsonArray([
            .. Conjuntos.Todos.Select(c => Conjunto(portal, $"datos/{c.Nombre}", c.Titulo, string.Join(" ", c.Columnas.Select(x => x.Descripcion)), "datos/", Vigencia.De(portal), "csv", "xlsx")),
            .. portal.Trimestres.Select(t => Conjunto(portal, $"datos/resultados-{t.Trimestre}", $"Resultados del {Formatos.FormatoMexicano.Periodo(t.Trimestre)}", Conjuntos.Resultados.Titulo + ".", t.Ruta, Vigencia.De(t), "csv", "xlsx")),
            .. portal.Indicadores.Select(i => Conjunto(portal, i.Ruta + i.Clave, i.Nombre, i.Ficha.Definicion, i.Ruta, Vigencia.De(portal, i), "csv", "xlsx", "json")),
        ]);
        return catalogo;
    }

    private static JsonObject Conjunto(Portal portal, string raiz, string titulo, string descripcion, string pagina, Vigencia? vigencia, params string[] formatos)
    {
        var conjunto = new JsonObject
        {
            ["@id"] = $"{portal.Sitio.Url}{raiz}#conjunto",
            ["@type"] = "dcat:Dataset",
            ["dct:identifier"] = raiz.Split('/')[^1],
            ["dct:title"] = Texto(titulo),
            ["dct:description"] = Texto(descripcion),
            ["dct:accrualPeriodicity"] = Recurso(Frecuencia + (vigencia is { Cerrado: true } ? "NEVER" : "QUARTERLY")),
            ["dct:publisher"] = Editor(portal),
            ["dct:license"] = Licencia(portal),
            ["dct:language"] = Recurso(Espanol),
            ["dct:spatial"] = Recurso(Mexico),
            ["dct:accessRights"] = Recurso(Abierto),
            ["dcat:theme"] = Recurso(Gobierno),
            ["dcat:contactPoint"] = Contacto(portal),
            ["dcat:landingPage"] = Recurso(portal.Sitio.Url + pagina),
            ["dcat:distribution"] = new JsonArray([.. formatos.Select(f => new JsonObject
            {
                ["@type"] = "dcat:Distribution",
                ["dcat:downloadURL"] = Recurso($"{portal.Sitio.Url}{raiz}.{f}"),
                ["dcat:accessURL"] = Recurso($"{portal.Sitio.Url}{raiz}.{f}"),
                ["dcat:mediaType"] = Recurso("https://www.iana.org/assignments/media-types/" + TipoDeMedio(f)),
                ["dct:license"] = Licencia(portal),
            })]),
        };
        if (vigencia is not null)
        {
            conjunto["dct:issued"] = Dia(vigencia.Publicado);
            conjunto["dct:modified"] = Dia(vigencia.Modificado);
            conjunto["dct:temporal"] = new JsonObject { ["@type"] = "dct:PeriodOfTime", ["dcat:startDate"] = Dia(vigencia.Periodo.Desde), ["dcat:endDate"] = Dia(vigencia.Periodo.Hasta) };
        }

        return conjunto;
    }

    /// <summary>The media type of a download.</summary>
    internal static string TipoDeMedio(string extension) => extension switch
    {
        "csv" => "text/csv",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };

    private static JsonObject Editor(Portal portal) => new() { ["@id"] = portal.Sitio.Url + "#editor", ["@type"] = "foaf:Organization", ["foaf:name"] = portal.Sitio.Municipio };

    private static JsonObject Contacto(Portal portal)
    {
        var contacto = new JsonObject { ["@id"] = portal.Sitio.Url + "#contacto", ["@type"] = "vcard:Organization", ["vcard:fn"] = portal.Sitio.Responsable.Length > 0 ? portal.Sitio.Responsable : portal.Sitio.Municipio };
        if (portal.Sitio.Contacto.Length > 0)
        {
            contacto["vcard:hasEmail"] = Recurso("mailto:" + portal.Sitio.Contacto);
        }

        return contacto;
    }

    private static JsonNode Licencia(Portal portal) => portal.Sitio.Licencia.Url.Length > 0 ? Recurso(portal.Sitio.Licencia.Url) : JsonValue.Create(portal.Sitio.Licencia.Nombre);

    private static JsonObject Recurso(string direccion) => new() { ["@id"] = direccion };

    private static JsonObject Texto(string texto) => new() { ["@value"] = texto, ["@language"] = "es" };

    private static JsonObject Dia(DateOnly fecha) => new() { ["@value"] = Celdas.De(fecha), ["@type"] = "xsd:date" };
}
