namespace SeguimientoDesempeno.Sitio.Contenido;

/// <summary>A page written by the municipality in <c>content/paginas</c>.</summary>
/// <param name="Slug">Stem of the file and address of the page.</param>
/// <param name="Titulo">Title from the front matter.</param>
/// <param name="Resumen">One sentence for lists and search engines; may be empty.</param>
/// <param name="Orden">Place in the footer, smallest first.</param>
/// <param name="Markdown">Text without front matter.</param>
public sealed record PaginaDeContenido(string Slug, string Titulo, string Resumen, int Orden, string Markdown);
