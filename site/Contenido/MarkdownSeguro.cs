using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SeguimientoDesempeno.Sitio.Palabras;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Contenido;

/// <summary>
/// Markdown to HTML that can only be text, tables and links: HTML appears as text, pictures and addresses that are not
/// of the web or of this site lose their link. A link that begins with <c>/</c> is one inside the portal.
/// </summary>
internal static class MarkdownSeguro
{
    private static readonly MarkdownPipeline Reglas =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoIdentifiers().UseDefinitionLists().Build();

    /// <summary>Writes a text that stands in a page.</summary>
    /// <param name="markdown">Text.</param>
    /// <param name="pagina">Where it stands.</param>
    /// <param name="anclas">Anchors of the page that are taken; those of its headings are added.</param>
    internal static string Html(string markdown, Direccion pagina, HashSet<string> anclas)
    {
        var documento = Markdown.Parse(markdown, Reglas);
        foreach (var texto in documento.Descendants<LiteralInline>())
        {
            texto.Content = new(Cifras.SinPartir(texto.Content.ToString()));
        }

        Anclar(documento, anclas);
        Rotular(documento);
        foreach (var enlace in documento.Descendants<LinkInline>().ToList())
        {
            if (!enlace.IsImage && Destino(enlace.Url, pagina) is { } destino)
            {
                enlace.Url = destino;
            }
            else
            {
                Desnudar(enlace);
            }
        }

        foreach (var enlace in documento.Descendants<AutolinkInline>().Where(a => !EsDeLaWeb(a.Url) && !a.IsEmail).ToList())
        {
            enlace.ReplaceBy(new LiteralInline(enlace.Url));
        }

        return documento.ToHtml(Reglas);
    }

    /// <summary>A heading whose anchor is taken gets another, and what links to it follows.</summary>
    private static void Anclar(MarkdownDocument documento, HashSet<string> anclas)
    {
        foreach (var titulo in documento.Descendants<HeadingBlock>().Select(t => t.GetAttributes()).Where(a => a.Id is not null))
        {
            var (deseada, libre) = (titulo.Id!, titulo.Id!);
            for (var n = 2; !anclas.Add(libre); n++)
            {
                libre = $"{deseada}-{n}";
            }

            if (libre != deseada)
            {
                titulo.Id = libre;
                foreach (var enlace in documento.Descendants<LinkInline>().Where(e => e.Url == "#" + deseada))
                {
                    enlace.Url = "#" + libre;
                }
            }
        }
    }

    /// <summary>Each cell takes along the name of its column, which a phone shows before it.</summary>
    private static void Rotular(MarkdownDocument documento)
    {
        foreach (var tabla in documento.Descendants<Table>().Where(t => t.FirstOrDefault() is TableRow { IsHeader: true }))
        {
            tabla.GetAttributes().AddClass("apila");
            var rotulos = ((TableRow)tabla[0]).Select(celda => string.Concat(celda.Descendants<LeafInline>().Select(Letra))).ToList();
            foreach (var fila in tabla.Skip(1).OfType<TableRow>())
            {
                for (var i = 1; i < Math.Min(fila.Count, rotulos.Count); i++)
                {
                    if (rotulos[i].Length > 0)
                    {
                        fila[i].GetAttributes().AddProperty("data-r", rotulos[i]);
                    }
                }
            }
        }
    }

    private static string Letra(LeafInline parte) => parte switch
    {
        LiteralInline texto => texto.Content.ToString(),
        CodeInline codigo => codigo.Content,
        HtmlEntityInline signo => signo.Transcoded.ToString(),
        _ => "",
    };

    private static string? Destino(string? url, Direccion pagina) => url switch
    {
        null or "" => null,
        ['#', ..] => url,
        ['/', not ('/' or '\\'), ..] => pagina.A(url[1..]),
        "/" => pagina.A(""),
        _ => EsDeLaWeb(url) ? url : null,
    };

    private static bool EsDeLaWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto";

    /// <summary>Leaves the words of a link and takes its address away.</summary>
    private static void Desnudar(LinkInline enlace)
    {
        foreach (var hijo in enlace.ToList())
        {
            hijo.Remove();
            enlace.InsertBefore(hijo);
        }

        enlace.Remove();
    }
}
