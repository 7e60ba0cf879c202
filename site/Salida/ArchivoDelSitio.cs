using System.Text;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>A file of the portal that is no page.</summary>
internal sealed class ArchivoDelSitio
{
    private readonly Func<ReadOnlyMemory<byte>> _hacer;

    internal ArchivoDelSitio(string ruta, ReadOnlyMemory<byte> contenido)
        : this(ruta, () => contenido, null)
    {
    }

    private ArchivoDelSitio(string ruta, Func<ReadOnlyMemory<byte>> hacer, string? igualQue) => (Ruta, _hacer, IgualQue) = (ruta, hacer, igualQue);

    /// <summary>Path with <c>/</c> inside the portal.</summary>
    internal string Ruta { get; }

    /// <summary>File of the same piece, given before this one, that says the same: where it did not change, neither did this.</summary>
    internal string? IgualQue { get; }

    internal ReadOnlyMemory<byte> Hacer() => _hacer();

    internal static ArchivoDelSitio DeTexto(string ruta, string texto) => new(ruta, Encoding.UTF8.GetBytes(texto));

    /// <summary>The same data as another file in a form that takes longer to make.</summary>
    internal static ArchivoDelSitio OtraForma(string ruta, string igualQue, Func<byte[]> hacer) => new(ruta, () => hacer(), igualQue);
}
