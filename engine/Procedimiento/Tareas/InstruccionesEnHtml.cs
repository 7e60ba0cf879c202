using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <summary>Instructions of a task, written in Markdown by process owners, as HTML that can do no harm.</summary>
internal static class InstruccionesEnHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();
    private static readonly string[] Esquemas = ["https:", "http:", "mailto:"];

    public static string De(string markdown)
    {
        var documento = Markdown.Parse(markdown, Pipeline);
        foreach (var liga in documento.Descendants<LinkInline>().Where(liga => !EsSegura(liga.Url)))
        {
            liga.Url = "";
        }

        return documento.ToHtml(Pipeline);
    }

    /// <summary>Without a scheme, or with one that only leads somewhere: <c>javascript:</c> and <c>data:</c> do things.</summary>
    private static bool EsSegura(string? direccion) =>
        direccion is null || !direccion.Contains(':') || Esquemas.Any(esquema => direccion.StartsWith(esquema, StringComparison.OrdinalIgnoreCase));
}
