namespace SeguimientoDesempeno.Sitio.Revision;

/// <summary>A part that is the same, byte by byte, in several pages: drawn once, or once on each thread that came to it at the same time, and looked at until it was found right.</summary>
/// <param name="html">Its markup.</param>
internal sealed class ParteRepetida(byte[] html)
{
    internal ReadOnlySpan<byte> Html => html;

    /// <summary>Where it was found right last; another thread may say so too, and either is true.</summary>
    internal Hallazgo? Buena { get; set; }

    /// <summary>Where a part was found right.</summary>
    /// <param name="Padre">The element in which it stood.</param>
    /// <param name="Pagina">The page.</param>
    internal sealed record Hallazgo(Elemento? Padre, string Pagina);
}
