using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Descargas;

/// <summary>What a page says of its data to search engines: schema.org, as a block of data that no browser runs.</summary>
internal static class DatosEstructurados
{
    // Inside a page «<», «>» and «&» are escaped: no text can close the block.
    private static readonly JsonSerializerOptions Opciones = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static string De(Portal portal, Indicador indicador)
    {
        var ficha = indicador.Ficha;
        var datos = Conjunto(portal, indicador.Ruta, indicador.Nombre, ficha.Definicion, indicador.Ruta + indicador.Clave, Vigencia.De(portal, indicador), "csv", "xlsx", "json");
        datos["identifier"] = indicador.Clave;
        datos["variableMeasured"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = indicador.Nombre, ["unitText"] = ficha.UnidadMedida, ["measurementTechnique"] = Formulas.Legible(ficha.Formula) };
        return Escribir(Suelto(datos));
    }

    internal static string De(Portal portal, TrimestrePublicado trimestre) => Escribir(Suelto(Conjunto(
        portal, trimestre.Ruta, $"Resultados del {Formatos.FormatoMexicano.Periodo(trimestre.Trimestre)}", $"{Conjuntos.Resultados.Titulo} de {portal.Sitio.Municipio}.",
        $"datos/resultados-{trimestre.Trimestre}", Vigencia.De(trimestre), "csv", "xlsx")));

    internal static string De(Portal portal) => Escribir(Suelto(new JsonObject
    {
        ["@type"] = "DataCatalog",
        ["name"] = $"{portal.Sitio.Titulo}. {portal.Sitio.Municipio}",
        ["description"] = portal.Sitio.Descripcion,
        ["url"] = portal.Sitio.Url + "datos/",
        ["inLanguage"] = "es-MX",
        ["publisher"] = Editor(portal),
        ["dataset"] = new JsonArray([.. Conjuntos.Todos.Select(c => Conjunto(portal, "datos/", c.Titulo, string.Join(" ", c.Columnas.Select(x => x.Descripcion)), $"datos/{c.Nombre}", Vigencia.De(portal), "csv", "xlsx"))]),
    }));

    private static JsonObject Conjunto(Portal portal, string pagina, string nombre, string descripcion, string raiz, Vigencia? vigencia, params string[] formatos)
    {
        var datos = new JsonObject
        {
            ["@type"] = "Dataset",
            ["name"] = nombre,
            ["description"] = descripcion.Length >= 50 ? descripcion : $"{descripcion} {portal.Sitio.Titulo}, {portal.Sitio.Municipio}.",
            ["url"] = portal.Sitio.Url + pagina,
            ["inLanguage"] = "es-MX",
            ["isAccessibleForFree"] = true,
            ["license"] = portal.Sitio.Licencia.Url.Length > 0 ? portal.Sitio.Licencia.Url : portal.Sitio.Licencia.Nombre,
            ["creator"] = Editor(portal),
            ["spatialCoverage"] = portal.Sitio.Municipio,
            ["distribution"] = new JsonArray([.. formatos.Select(f => new JsonObject
            {
                ["@type"] = "DataDownload", ["encodingFormat"] = CatalogoDeDatos.TipoDeMedio(f), ["contentUrl"] = $"{portal.Sitio.Url}{raiz}.{f}",
            })]),
        };
        if (vigencia is not null)
        {
            datos["temporalCoverage"] = $"{Celdas.De(vigencia.Periodo.Desde)}/{Celdas.De(vigencia.Periodo.Hasta)}";
            datos["datePublished"] = Celdas.De(vigencia.Publicado);
            datos["dateModified"] = Celdas.De(vigencia.Modificado);
        }

        return datos;
    }

    /// <summary>What stands by itself says whose words it uses.</summary>
    private static JsonObject Suelto(JsonObject datos)
    {
        datos.Insert(0, "@context", "https://schema.org/");
        return datos;
    }

    private static JsonObject Editor(Portal portal) => new() { ["@type"] = "GovernmentOrganization", ["name"] = portal.Sitio.Municipio, ["url"] = portal.Sitio.Url };

    private static string Escribir(JsonObject datos) => datos.ToJsonString(Opciones);
}
