using System.Text;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>A file of the portal, ready to be written.</summary>
/// <param name="Ruta">Path with <c>/</c> inside the portal.</param>
/// <param name="Contenido">Bytes.</param>
public sealed record ArchivoDelSitio(string Ruta, ReadOnlyMemory<byte> Contenido)
{
    internal static ArchivoDelSitio DeTexto(string ruta, string texto) => new(ruta, Encoding.UTF8.GetBytes(texto));
}
