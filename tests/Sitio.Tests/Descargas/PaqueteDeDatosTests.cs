using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsvHelper;

namespace SeguimientoDesempeno.Sitio.Tests.Descargas;

/// <summary>The data package against the rules of Frictionless, and every row of every table against its own schema.</summary>
[Collection(ConPortalDeEjemplo.Nombre)]
public sealed partial class PaqueteDeDatosTests(PortalDeEjemplo portal)
{
    private readonly JsonNode _paquete = JsonNode.Parse(portal.Leer("datos/datapackage.json"))!;

    private IEnumerable<JsonNode> Recursos => _paquete["resources"]!.AsArray()!;

    [Fact]
    public void El_paquete_cumple_las_reglas_de_Frictionless()
    {
        Assert.Matches(Nombre(), (string)_paquete["name"]!);
        Assert.All(_paquete["licenses"]!.AsArray(), l => Assert.Matches(Nombre(), (string)l!["name"]!));
        Assert.Equal(Recursos.Count(), Recursos.Select(r => (string)r["name"]!).Distinct().Count());
        Assert.All(Recursos, r =>
        {
            Assert.Matches(Nombre(), (string)r["name"]!);
            Assert.True(File.Exists(Path.Combine(portal.Salida, "datos", (string)r["path"]!)));
            Assert.Equal("utf-8", (string)r["encoding"]!);
            Assert.All(Campos(r), c => Assert.Contains((string)c["type"]!, new[] { "string", "number", "integer", "date" }));
            Assert.All(Llave(r), k => Assert.Contains(k, Campos(r).Select(c => (string)c["name"]!)));
        });
    }

    [Fact]
    public void Cada_renglon_de_cada_tabla_cumple_su_esquema()
    {
        foreach (var recurso in Recursos)
        {
            var (encabezado, filas) = Leer(recurso);
            Assert.Equal(Campos(recurso).Select(c => (string)c["name"]!), encabezado);
            foreach (var fila in filas)
            {
                Assert.All(Campos(recurso).Zip(fila), celda => Assert.True(Cumple(celda.First, celda.Second), $"{recurso["name"]}: {celda.First["name"]} = «{celda.Second}»"));
            }

            var llaves = filas.Select(f => string.Join('|', Llave(recurso).Select(k => f[Array.IndexOf(encabezado, k)]))).ToList();
            Assert.Equal(llaves.Count, llaves.Distinct().Count());
        }
    }

    [Fact]
    public void Cada_referencia_lleva_a_un_renglon_de_la_otra_tabla()
    {
        foreach (var recurso in Recursos)
        {
            var (encabezado, filas) = Leer(recurso);
            foreach (var referencia in recurso["schema"]!["foreignKeys"]?.AsArray() ?? [])
            {
                var otro = Recursos.Single(r => (string)r["name"]! == (string)referencia!["reference"]!["resource"]!);
                var (otroEncabezado, otras) = Leer(otro);
                var hay = otras.Select(f => Clave(f, otroEncabezado, referencia!["reference"]!["fields"]!)).ToHashSet();
                Assert.All(filas, f => Assert.Contains(Clave(f, encabezado, referencia!["fields"]!), hay));
            }
        }
    }

    [Fact]
    public void El_CSV_para_Excel_es_el_mismo_con_la_marca_de_UTF_8()
    {
        var llano = File.ReadAllBytes(Path.Combine(portal.Salida, "datos/resultados.csv"));
        var conMarca = File.ReadAllBytes(Path.Combine(portal.Salida, "datos/resultados.excel.csv"));

        Assert.Equal([0xEF, 0xBB, 0xBF, .. llano], conMarca);
    }

    private static string Clave(string[] fila, string[] encabezado, JsonNode columnas) =>
        string.Join('|', columnas.AsArray().Select(c => fila[Array.IndexOf(encabezado, (string)c!)]));

    private static IEnumerable<JsonNode> Campos(JsonNode recurso) => recurso["schema"]!["fields"]!.AsArray()!;

    private static IEnumerable<string> Llave(JsonNode recurso) => recurso["schema"]!["primaryKey"]!.AsArray().Select(k => (string)k!);

    private static bool Cumple(JsonNode campo, string celda)
    {
        if (celda.Length == 0)
        {
            return (bool?)campo["constraints"]?["required"] != true;
        }

        var tipo = (string)campo["type"]! switch
        {
            "integer" => long.TryParse(celda, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "number" => decimal.TryParse(celda, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
            "date" => DateOnly.TryParseExact(celda, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => true,
        };
        return tipo && (campo["constraints"]?["enum"] is not JsonArray valores || valores.Any(v => v!.ToString() == celda));
    }

    private (string[] Encabezado, List<string[]> Filas) Leer(JsonNode recurso)
    {
        using var lector = CsvReader.Create(new StringReader(portal.Leer(Path.Combine("datos", (string)recurso["path"]!))), new CsvReaderOptions { HasHeader = false });
        var filas = new List<string[]>();
        while (lector.Read())
        {
            filas.Add([.. Enumerable.Range(0, lector.FieldCount).Select(lector.GetString)]);
        }

        return (filas[0], filas[1..]);
    }

    [GeneratedRegex("^[a-z0-9][-a-z0-9._]*$")]
    private static partial Regex Nombre();
}
