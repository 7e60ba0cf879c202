using System.Text.Json.Nodes;
using SeguimientoDesempeno.Formatos.Publicaciones;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Descargas;

/// <summary>The tables as a Frictionless data package: what each file is, and each column with its type and its rules.</summary>
internal static class PaqueteDeDatos
{
    internal const string Ruta = "datos/datapackage.json";

    internal static ArchivoDelSitio Archivo(Portal portal) => new(Ruta, JsonDePublicaciones.Escribir(Describir(portal)));

    private static JsonObject Describir(Portal portal) => new()
    {
        ["profile"] = "tabular-data-package",
        ["name"] = Alfabeto.Slug($"{portal.Sitio.Titulo} {portal.Sitio.Municipio}"),
        ["id"] = portal.Sitio.Url + Ruta,
        ["title"] = $"{portal.Sitio.Titulo}. {portal.Sitio.Municipio}",
        ["description"] = portal.Sitio.Descripcion,
        ["homepage"] = portal.Sitio.Url + "datos/",
        ["licenses"] = new JsonArray(Licencia(portal)),
        ["contributors"] = new JsonArray(new JsonObject { ["title"] = portal.Sitio.Responsable.Length > 0 ? portal.Sitio.Responsable : portal.Sitio.Municipio, ["role"] = "publisher" }),
        ["resources"] = new JsonArray([
            .. Conjuntos.Todos.Select(c => Recurso(c, c.Nombre, c.Titulo)),
            .. portal.Trimestres.Select(t => Recurso(Conjuntos.Resultados, $"resultados-{t.Trimestre}", Etiquetas.Titulo(t.Trimestre))),
        ]),
    };

    private static JsonObject Licencia(Portal portal)
    {
        var licencia = new JsonObject { ["name"] = Alfabeto.Slug(portal.Sitio.Licencia.Nombre), ["title"] = portal.Sitio.Licencia.Nombre };
        if (portal.Sitio.Licencia.Url.Length > 0)
        {
            licencia["path"] = portal.Sitio.Licencia.Url;
        }

        return licencia;
    }

    private static JsonObject Recurso(Conjunto conjunto, string nombre, string titulo) => new()
    {
        ["profile"] = "tabular-data-resource",
        ["name"] = nombre.ToLowerInvariant(),
        ["path"] = nombre + ".csv",
        ["title"] = titulo,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["dialect"] = new JsonObject { ["delimiter"] = ",", ["doubleQuote"] = true, ["lineTerminator"] = "\n", ["header"] = true },
        ["schema"] = Esquema(conjunto),
    };

    private static JsonObject Esquema(Conjunto conjunto)
    {
        var esquema = new JsonObject
        {
            ["fields"] = new JsonArray([.. conjunto.Columnas.Select(Campo)]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = Lista(conjunto.Llave),
        };
        if (conjunto.Referencias.Count > 0)
        {
            esquema["foreignKeys"] = new JsonArray([.. conjunto.Referencias.Select(r => new JsonObject
            {
                ["fields"] = Lista(r.Columnas),
                ["reference"] = new JsonObject { ["resource"] = r.Conjunto, ["fields"] = Lista(r.Otras) },
            })]);
        }

        return esquema;
    }

    private static JsonObject Campo(ColumnaDescrita columna)
    {
        var campo = new JsonObject { ["name"] = columna.Nombre, ["type"] = Tipo(columna.Tipo), ["description"] = columna.Descripcion };
        var reglas = new JsonObject();
        if (columna.Obligatoria)
        {
            reglas["required"] = true;
        }

        if (columna.Valores.Count > 0)
        {
            reglas["enum"] = new JsonArray([.. columna.Valores.Select(v => columna.Tipo == "entero" ? JsonValue.Create(int.Parse(v, System.Globalization.CultureInfo.InvariantCulture)) : (JsonNode)JsonValue.Create(v)!)]);
        }

        if (reglas.Count > 0)
        {
            campo["constraints"] = reglas;
        }

        return campo;
    }

    private static string Tipo(string tipo) => tipo switch
    {
        "número" => "number",
        "entero" => "integer",
        "fecha" => "date",
        _ => "string",
    };

    private static JsonArray Lista(IEnumerable<string> textos) => new([.. textos.Select(t => JsonValue.Create(t))]);
}
