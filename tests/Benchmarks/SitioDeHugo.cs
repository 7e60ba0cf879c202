using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>
/// The same pages as a Hugo site, as its users would write it: a content file a page, with its texts, links, tables and chart
/// as data, and one template that draws them. It is made from the pages of the portal, so that both say the same.
/// </summary>
internal static class SitioDeHugo
{
    private const string Plantilla = """
        {{ define "texto" }}{{ with .r }}{{ range . }}{{ if .h }}<a href="{{ .h }}">{{ .s }}</a>{{ else }}{{ .s }}{{ end }}{{ end }}{{ else }}{{ .s }}{{ end }}{{ end }}
        {{ define "pieza" }}{{ if eq .t "tabla" }}<section class="desliza" aria-label="{{ .titulo }}" tabindex="0"><table class="numeros"><caption>{{ .titulo }}</caption><thead><tr>{{ range .columnas }}<th scope="col">{{ . }}</th>{{ end }}</tr></thead><tbody>{{ range .filas }}<tr><th scope="row">{{ template "texto" . }}</th>{{ range .c }}<td class="texto">{{ . }}</td>{{ end }}</tr>{{ end }}</tbody></table></section>
        {{ else if eq .t "lista" }}<dl class="ficha">{{ range .filas }}<div><dt>{{ template "texto" . }}</dt><dd>{{ .v }}</dd></div>{{ end }}</dl>
        {{ else if eq .t "svg" }}<svg class="{{ .clase }}" viewBox="{{ .vista }}" role="img">{{ with .titulo }}<title>{{ . }}</title>{{ end }}{{ with .descripcion }}<desc>{{ . }}</desc>{{ end }}{{ range .trazos }}{{ if eq .e "text" }}<text class="{{ .c }}" x="{{ .x }}" y="{{ .y }}">{{ .s }}</text>{{ else if eq .e "circle" }}<circle class="{{ .c }}" cx="{{ .x }}" cy="{{ .y }}" r="{{ .r }}"/>{{ else if eq .e "line" }}<line class="{{ .c }}" x1="{{ .x }}" y1="{{ .y }}" x2="{{ .x2 }}" y2="{{ .y2 }}"/>{{ else if eq .e "path" }}<path class="{{ .c }}" d="{{ .d }}"/>{{ else if eq .e "polyline" }}<polyline class="{{ .c }}" points="{{ .d }}"/>{{ else if eq .e "polygon" }}<polygon class="{{ .c }}" points="{{ .d }}"/>{{ else }}<rect class="{{ .c }}" x="{{ .x }}" y="{{ .y }}" width="{{ .x2 }}" height="{{ .y2 }}"/>{{ end }}{{ end }}</svg>
        {{ else if eq .t "h1" }}<h1>{{ template "texto" . }}</h1>
        {{ else if eq .t "h2" }}<h2>{{ template "texto" . }}</h2>
        {{ else if eq .t "h3" }}<h3>{{ template "texto" . }}</h3>
        {{ else }}<p>{{ template "texto" . }}</p>
        {{ end }}{{ end }}
        """;

    internal const string Trazos = "text, circle, line, path, polyline, polygon, rect";

    private const string DeTexto = "h1, h2, h3, p, li, summary, figcaption, dl, table";

    /// <summary>Whether Hugo can be used: there, or put there with Debian's package when the program may.</summary>
    internal static bool Disponible()
    {
        if (Correr("hugo", "version") == 0) return true;
        return Environment.IsPrivilegedProcess && Correr("apt-get", "install", "-y", "-qq", "hugo") == 0 && Correr("hugo", "version") == 0;
    }

    /// <summary>Its name and version, in its own words.</summary>
    internal static string Version()
    {
        using var proceso = Process.Start(new ProcessStartInfo("hugo", ["version"]) { RedirectStandardOutput = true })!;
        return proceso.StandardOutput.ReadLine()!.Split(' ')[1];
    }

    /// <summary>Writes the site of some pages of a portal.</summary>
    internal static void Escribir(string portal, IReadOnlyList<string> paginas, string sitio)
    {
        Directory.CreateDirectory(Path.Combine(sitio, "layouts", "_default"));
        File.WriteAllText(Path.Combine(sitio, "config.toml"),
            "baseURL=\"https://ejemplo.gob.mx/portal/\"\nlanguageCode=\"es-MX\"\ntitle=\"Portal\"\ndisableKinds=[\"taxonomy\",\"term\",\"RSS\",\"sitemap\",\"404\",\"robotsTXT\",\"home\",\"section\"]\n");
        // What stands around the main part is that of a figure's page, as that of most.
        var marco = File.ReadAllText(Path.Combine(portal, paginas[0]));
        foreach (var pagina in paginas)
        {
            var html = File.ReadAllText(Path.Combine(portal, pagina));
            var documento = new HtmlParser().ParseDocument(html);
            var contenido = Path.Combine(sitio, "content", Path.GetDirectoryName(pagina)!.ToLowerInvariant() + ".md");
            Directory.CreateDirectory(Path.GetDirectoryName(contenido)!);
            File.WriteAllText(contenido, JsonSerializer.Serialize(new
            {
                title = documento.Title,
                description = documento.QuerySelector("meta[name=description]")!.GetAttribute("content"),
                imagen = documento.QuerySelector("meta[property='og:image']")!.GetAttribute("content"),
                estructura = documento.QuerySelector("script[type='application/ld+json']")?.TextContent,
                migas = documento.QuerySelectorAll("nav.migas a").Select(Enlace),
                piezas = documento.QuerySelectorAll("main *").Where(EsPieza).Select(Pieza).ToList(),
            }) + "\n");
        }

        var principal = marco.IndexOf("<main", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(sitio, "layouts", "_default", "single.html"),
            Plantilla + Cabeza(marco[..principal]) + "<main id=\"contenido\" class=\"ancho\">{{ range .Params.piezas }}{{ template \"pieza\" . }}{{ end }}" + marco[marco.IndexOf("</main>", StringComparison.Ordinal)..]);
    }

    /// <summary>What stands before the main part, with the title, the summary, the address and the path of each page.</summary>
    private static string Cabeza(string html)
    {
        (string Patron, string Por)[] propios =
        [
            ("(?<=<title>)[^<]*", "{{ .Title }}"),
            ("(?<=name=\"description\" content=\")[^\"]*", "{{ .Description }}"),
            ("(?<=rel=\"canonical\" href=\")[^\"]*", "{{ .Permalink }}"),
            ("(?<=property=\"og:url\" content=\")[^\"]*", "{{ .Permalink }}"),
            ("(?<=property=\"og:title\" content=\")[^\"]*", "{{ .Title }}"),
            ("(?<=property=\"og:description\" content=\")[^\"]*", "{{ .Description }}"),
            ("(?<=property=\"og:image\" content=\")[^\"]*", "{{ .Params.imagen }}"),
            ("(?<=property=\"og:image:alt\" content=\")[^\"]*", "{{ .Title }}"),
            ("(<script type=\"application/ld.json\">.*?</script>\\s*)?(?=</head>)", "{{ with .Params.estructura }}<script type=\"application/ld+json\">{{ . | safeJS }}</script>{{ end }}"),
            ("(?<=<nav class=\"migas[^>]*>).*?(?=</nav>)", "<ol>{{ range .Params.migas }}<li><a href=\"{{ .h }}\">{{ .s }}</a></li>{{ end }}</ol>"),
        ];
        return propios.Aggregate(html, (h, p) => Regex.IsMatch(h, p.Patron, RegexOptions.Singleline)
            ? Regex.Replace(h, p.Patron, p.Por, RegexOptions.Singleline)
            : throw new InvalidOperationException($"La cabeza de la página no tiene «{p.Patron}»."));
    }

    /// <summary>Builds the site in an empty folder: seconds on the clock and of processor.</summary>
    internal static (double Reloj, double Procesador) Generar(string sitio, string destino)
    {
        var antes = Producto.ProcesadorDeLosHijos();
        var inicio = Stopwatch.GetTimestamp();
        if (Correr("hugo", "--quiet", "--source", sitio, "--destination", destino) != 0) throw new InvalidOperationException("Hugo no generó el sitio.");
        return (Stopwatch.GetElapsedTime(inicio).TotalSeconds, Producto.ProcesadorDeLosHijos() - antes);
    }

    /// <summary>Each text once: an item that holds paragraphs is those, and what is inside a paragraph, a list or a table is part of it.</summary>
    private static bool EsPieza(IElement elemento) =>
        elemento.LocalName == "svg" || (EsTexto(elemento) && !elemento.Ancestors().OfType<IElement>().Any(EsTexto));

    private static bool EsTexto(IElement elemento) =>
        elemento.Matches(DeTexto) && (elemento.LocalName != "li" || elemento.QuerySelector(DeTexto) is null);

    private static object Pieza(IElement elemento) => elemento.LocalName switch
    {
        "table" => new
        {
            t = "tabla",
            titulo = Texto(elemento.QuerySelector("caption")!),
            columnas = elemento.QuerySelectorAll("thead th").Select(Texto),
            filas = elemento.QuerySelectorAll("tbody tr").Select(f => { var e = Textos(f.Children[0]); return new { e.s, e.r, c = f.Children.Skip(1).Select(Texto) }; }),
        },
        "dl" => new { t = "lista", filas = elemento.QuerySelectorAll("dt").Select(d => { var e = Textos(d); return new { e.s, e.r, v = Texto(d.NextElementSibling!) }; }) },
        "svg" => new { t = "svg", clase = elemento.ClassName ?? "", vista = elemento.GetAttribute("viewBox"), titulo = elemento.QuerySelector("title")?.TextContent, descripcion = elemento.QuerySelector("desc")?.TextContent, trazos = elemento.QuerySelectorAll(Trazos).Select(Trazo) },
        var t => ConTipo(t, Textos(elemento)),
    };

    private static object ConTipo(string t, (string? s, IReadOnlyList<object>? r) texto) => new { t, texto.s, texto.r };

    private static object Enlace(IElement a) => new { s = Texto(a), h = a.GetAttribute("href") };

    /// <summary>A text or, when parts of it are links, its parts.</summary>
    private static (string? s, IReadOnlyList<object>? r) Textos(IElement elemento) => elemento.QuerySelector("a") is null
        ? (Texto(elemento), null)
        : (null, [.. Partes(elemento)]);

    private static IEnumerable<object> Partes(INode nodo) => nodo switch
    {
        IElement { LocalName: "svg" } => [],
        IElement { LocalName: "a" } a => [Enlace(a)],
        IText texto => [new { s = texto.Data }],
        _ => nodo.ChildNodes.SelectMany(Partes),
    };

    private static object Trazo(IElement e) => new
    {
        e = e.LocalName,
        c = e.ClassName ?? "",
        s = e.TextContent,
        d = e.GetAttribute("d") ?? e.GetAttribute("points"),
        x = e.GetAttribute("x") ?? e.GetAttribute("cx") ?? e.GetAttribute("x1"),
        y = e.GetAttribute("y") ?? e.GetAttribute("cy") ?? e.GetAttribute("y1"),
        r = e.GetAttribute("r"),
        x2 = e.GetAttribute("x2") ?? e.GetAttribute("width"),
        y2 = e.GetAttribute("y2") ?? e.GetAttribute("height"),
    };

    private static string Texto(IElement elemento) => TextoSinDibujos(elemento).Trim();

    /// <summary>A drawing inside a text or a cell is a piece by itself, with its words.</summary>
    private static string TextoSinDibujos(INode nodo) => nodo switch
    {
        IElement { LocalName: "svg" } => "",
        IText texto => texto.Data,
        _ => string.Concat(nodo.ChildNodes.Select(TextoSinDibujos)),
    };

    private static int Correr(string programa, params string[] argumentos)
    {
        try
        {
            using var proceso = Process.Start(new ProcessStartInfo(programa, argumentos) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
            var errores = proceso.StandardError.ReadToEndAsync();
            proceso.StandardOutput.ReadToEnd();
            errores.Wait();
            proceso.WaitForExit();
            return proceso.ExitCode;
        }
        catch (Win32Exception)
        {
            return -1;
        }
    }
}
