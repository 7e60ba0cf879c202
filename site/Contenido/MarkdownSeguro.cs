using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
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

    internal static string Html(string markdown, Direccion pagina)
    {
        var documento = Markdown.Parse(markdown, Reglas);
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
