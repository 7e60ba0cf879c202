using System.Collections.Concurrent;

namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>
/// The files of a publication while it is read. A file whose hash another publication has too is read once: fichas change
/// once a year and lie in every quarter.
/// </summary>
/// <param name="abrir">Reads a file.</param>
/// <param name="manifiesto">Hashes of the files.</param>
/// <param name="leidos">What was read before, by hash.</param>
internal sealed class ArchivosDePublicacion(Func<string, byte[]> abrir, Manifiesto manifiesto, ConcurrentDictionary<string, object> leidos)
{
    internal byte[] Abrir(string archivo) => abrir(archivo);

    internal T Leer<T>(string archivo)
        where T : class
    {
        if (manifiesto.Archivos.FirstOrDefault(a => a.Ruta == archivo)?.Sha256 is not { } huella)
        {
            return JsonDePublicaciones.Leer<T>(abrir(archivo));
        }

        return (T)leidos.GetOrAdd($"{archivo} {huella}", _ => JsonDePublicaciones.Leer<T>(abrir(archivo)));
    }
}
