using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsvHelper;

namespace SeguimientoDesempeno.Sitio.Tests.Descargas;

/// <summary>The open data as programs of others read it: the reference reader of Frictionless and a JSON-LD processor.</summary>
[Collection(ConPortalDeEjemplo.Nombre)]
public sealed partial class LectoresAjenosTests(PortalDeEjemplo portal) : IDisposable
{
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Dct = "http://purl.org/dc/terms/";
    private const string Portal = "https://desempeno.ejemplo.gob.mx/portal/";
    private const string Dia = "^\"\\d{4}-\\d\\d-\\d\\d\"\\^\\^<http://www.w3.org/2001/XMLSchema#date>$";

    private readonly CarpetaTemporal _carpeta = new();

    [Fact]
    public async Task El_lector_de_Frictionless_acepta_el_paquete_con_cada_renglon_y_cada_referencia()
    {
        var leido = await LeerPaquete(Path.Combine(portal.Salida, "datos"));

        Assert.Empty(leido["faltas"]!.AsArray());
        Assert.All(leido["filas"]!.AsObject(), f =>
            Assert.Equal(portal.Leer($"datos/{f.Key.Replace("-t", "-T", StringComparison.Ordinal)}.csv").Count(c => c == '\n') - 1, (int)f.Value!));
    }

    [Theory]
    [InlineData("resultados.csv", ",1,", ",7,", "resultados")]
    [InlineData("dependencias.csv", "SPC,", "XYZ,", "dependencia_clave")]
    [InlineData("envios.csv", "EN_TIEMPO", "A_VECES", "envios")]
    public async Task El_lector_de_Frictionless_se_da_cuenta_de_un_dato_que_no_cumple(string archivo, string texto, string otro, string falta)
    {
        var copia = Path.Combine(_carpeta.Ruta, "datos");
        Directory.CreateDirectory(copia);
        foreach (var original in Directory.EnumerateFiles(Path.Combine(portal.Salida, "datos")))
        {
            File.Copy(original, Path.Combine(copia, Path.GetFileName(original)));
        }

        var tocado = Path.Combine(copia, archivo);
        File.WriteAllText(tocado, File.ReadAllText(tocado).Replace(texto, otro, StringComparison.Ordinal));

        Assert.Contains((await LeerPaquete(copia))["faltas"]!.AsArray(), f => ((string)f!).Contains(falta, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LibreOffice_lee_en_cada_hoja_de_calculo_lo_mismo_que_dice_el_CSV()
    {
        string[] tablas = ["resultados", "variables", "fichas", "programas", "envios", "dependencias"];
        var (codigo, mensajes) = await Programa.Ejecutar("soffice",
        [
            "--headless", $"-env:UserInstallation=file://{_carpeta.Ruta}/perfil", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false", "--outdir", _carpeta.Ruta,
            .. tablas.Select(t => Path.Combine(portal.Salida, "datos", t + ".xlsx")),
        ]);

        Assert.True(codigo == 0, mensajes);
        Assert.All(tablas, t => Assert.Equal(Celdas(portal.Leer($"datos/{t}.csv")), Celdas(File.ReadAllText(Path.Combine(_carpeta.Ruta, t + ".csv")))));
    }

    [Fact]
    public async Task El_catalogo_DCAT_se_vuelve_un_grafo_con_lo_que_otro_portal_cosecha()
    {
        var grafo = await Grafo(Path.Combine(portal.Salida, "datos", "catalogo.json"));
        var conjuntos = Sujetos(grafo, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", $"<{Dcat}Dataset>");
        var archivos = Sujetos(grafo, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", $"<{Dcat}Distribution>");

        Assert.Equal(6 + 4 + 44, conjuntos.Count);
        Assert.All(conjuntos, c =>
        {
            Assert.Matches("^\".+\"@es$", Uno(grafo, c, Dct + "title"));
            Assert.Matches(Dia, Uno(grafo, c, Dct + "modified"));
            Assert.Equal("<https://datos.gob.mx/libreusomx>", Uno(grafo, c, Dct + "license"));
            Assert.NotEmpty(Objetos(grafo, c, Dcat + "distribution"));
        });
        Assert.Equal(archivos.Order(), conjuntos.SelectMany(c => Objetos(grafo, c, Dcat + "distribution")).Order());
        Assert.All(archivos, a =>
        {
            Assert.StartsWith($"<{Portal}", Uno(grafo, a, Dcat + "downloadURL"), StringComparison.Ordinal);
            Assert.StartsWith("<https://www.iana.org/assignments/media-types/", Uno(grafo, a, Dcat + "mediaType"), StringComparison.Ordinal);
        });
        Assert.All(Sujetos(grafo, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", $"<{Dct}PeriodOfTime>"), p =>
        {
            Assert.Matches(Dia, Uno(grafo, p, Dcat + "startDate"));
            Assert.Matches(Dia, Uno(grafo, p, Dcat + "endDate"));
        });
    }

    [Fact]
    public async Task Un_trimestre_cerrado_dice_que_ya_no_crece_y_que_meses_abarca()
    {
        var grafo = await Grafo(Path.Combine(portal.Salida, "datos", "catalogo.json"));
        const string conjunto = $"<{Portal}datos/resultados-2025-T2#conjunto>";

        Assert.Equal("<http://publications.europa.eu/resource/authority/frequency/NEVER>", Uno(grafo, conjunto, Dct + "accrualPeriodicity"));
        var periodo = Uno(grafo, conjunto, Dct + "temporal");
        Assert.StartsWith("\"2025-01-01\"", Uno(grafo, periodo, Dcat + "startDate"), StringComparison.Ordinal);
        Assert.StartsWith("\"2025-06-30\"", Uno(grafo, periodo, Dcat + "endDate"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indicadores/SPC-04")]
    [InlineData("trimestres/2025-T3")]
    [InlineData("datos")]
    public async Task Lo_que_se_dice_a_los_buscadores_se_lee_como_grafo_de_schema_org(string ruta)
    {
        var archivo = Path.Combine(_carpeta.Ruta, "pagina.jsonld");
        File.WriteAllText(archivo, portal.Pagina(ruta).QuerySelector("script[type='application/ld+json']")!.TextContent);
        var grafo = await Grafo(archivo);
        var conjuntos = Sujetos(grafo, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<https://schema.org/Dataset>");

        Assert.NotEmpty(conjuntos);
        Assert.All(conjuntos, c =>
        {
            foreach (var propiedad in new[] { "name", "description", "license", "creator", "distribution", "temporalCoverage", "dateModified" })
            {
                Assert.NotEmpty(Objetos(grafo, c, "https://schema.org/" + propiedad));
            }
        });
    }

    public void Dispose() => _carpeta.Dispose();

    /// <summary>The cells of a CSV; of a number, its value, however it is written.</summary>
    private static IEnumerable<string> Celdas(string texto)
    {
        using var lector = CsvReader.Create(new StringReader(texto), new CsvReaderOptions { HasHeader = false });
        while (lector.Read())
        {
            for (var i = 0; i < lector.FieldCount; i++)
            {
                yield return decimal.TryParse(lector.GetString(i), NumberStyles.Number, CultureInfo.InvariantCulture, out var numero)
                    ? numero.ToString("G29", CultureInfo.InvariantCulture)
                    : lector.GetString(i);
            }
        }
    }

    private static async Task<JsonNode> LeerPaquete(string carpeta)
    {
        Node.DePaquete("datapackage", "package.json");
        var (codigo, salida) = await Node.DePrueba("Descargas/lee-paquete.cjs", carpeta);
        Assert.True(codigo == 0, salida);
        return JsonNode.Parse(salida)!;
    }

    private static async Task<List<(string Sujeto, string Predicado, string Objeto)>> Grafo(string archivo)
    {
        Node.DePaquete("jsonld", "package.json");
        var (codigo, salida) = await Node.DePrueba("Descargas/lee-grafo.cjs", archivo);
        Assert.True(codigo == 0, salida);
        return [.. salida.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Cuadro().Match(l)).Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value))];
    }

    private static List<string> Sujetos(List<(string Sujeto, string Predicado, string Objeto)> grafo, string predicado, string objeto) =>
        [.. grafo.Where(t => t.Predicado == predicado && t.Objeto == objeto).Select(t => t.Sujeto)];

    private static IEnumerable<string> Objetos(List<(string Sujeto, string Predicado, string Objeto)> grafo, string sujeto, string predicado) =>
        grafo.Where(t => t.Sujeto == sujeto && t.Predicado == predicado).Select(t => t.Objeto);

    private static string Uno(List<(string Sujeto, string Predicado, string Objeto)> grafo, string sujeto, string predicado) =>
        Assert.Single(Objetos(grafo, sujeto, predicado));

    [GeneratedRegex("^(\\S+) <([^>]+)> (.+) \\.$")]
    private static partial Regex Cuadro();
}
