namespace SeguimientoDesempeno.Sitio.Revision;

/// <summary>A part that is the same, byte by byte, in several pages: drawn once and, where it was found right, read once.</summary>
/// <param name="html">Its markup.</param>
internal sealed class ParteRepetida(byte[] html)
{
    internal ReadOnlySpan<byte> Html => html;

    /// <summary>The element in which it was found right, and the page.</summary>
    internal (Elemento? Padre, string Pagina)? Buena { get; set; }
}
