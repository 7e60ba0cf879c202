namespace SeguimientoDesempeno.Sitio.Paginas;

/// <summary>A long list on several pages: the first at the list's own address, the others below it.</summary>
internal static class Paginado
{
    internal static int Paginas(int elementos, int porPagina) => Math.Max(1, (elementos + porPagina - 1) / porPagina);

    internal static string Ruta(string raiz, int numero) => numero == 1 ? raiz : $"{raiz}pagina-{numero}/";

    /// <summary>Whether a file is a page after the first of a list.</summary>
    internal static bool EsContinuacion(string archivo) => archivo.Contains("/pagina-", StringComparison.Ordinal);

    /// <summary>What a page after the first adds to its title.</summary>
    internal static string Sufijo(int numero) => numero > 1 ? $", página {numero}" : "";
}
