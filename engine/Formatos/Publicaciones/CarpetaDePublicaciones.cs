using System.Text.Json;
using System.Text.RegularExpressions;

namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>Where publications lie: which there are, and each one's manifest and files.</summary>
internal sealed partial class CarpetaDePublicaciones(string carpeta)
{
    private static readonly string[] CarpetasDeTipo = ["tablas", "fichas"];

    internal string Ruta(string id, string archivo = "") =>
        Path.Combine([carpeta, .. id.Split('/'), .. archivo.Split('/', StringSplitOptions.RemoveEmptyEntries)]);

    /// <summary>Ids of the folders present, in ordinal order; what begins with a dot is unfinished work.</summary>
    internal IReadOnlyList<string> Ids()
    {
        if (!Directory.Exists(carpeta))
        {
            return [];
        }

        return Subcarpetas(carpeta)
            .SelectMany(nombre => CarpetasDeTipo.Contains(nombre)
                ? Subcarpetas(Path.Combine(carpeta, nombre)).Select(hija => $"{nombre}/{hija}")
                : [nombre])
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    /// <exception cref="JsonException">The manifest cannot be understood.</exception>
    /// <exception cref="IOException">The manifest is missing or cannot be read.</exception>
    internal Manifiesto LeerManifiesto(string id) =>
        JsonDePublicaciones.Leer<Manifiesto>(File.ReadAllBytes(Ruta(id, Manifiesto.Nombre)));

    /// <summary>The publication that no other follows; null in an empty folder, a problem where the chain is broken.</summary>
    internal (PublicacionAnterior? Ultima, ProblemaDePublicacion? Problema) UltimaDeLaCadena()
    {
        var manifiestos = new List<Manifiesto>();
        foreach (var id in Ids())
        {
            try
            {
                manifiestos.Add(LeerManifiesto(id));
            }
            catch (Exception error) when (error is JsonException or FileNotFoundException)
            {
                return (null, new("MANIFIESTO_ILEGIBLE", "el manifiesto falta o no se puede leer.", id, Manifiesto.Nombre));
            }
        }

        var seguidas = manifiestos.Select(m => m.Anterior?.Publicacion).ToHashSet();
        var ultimas = manifiestos.Where(m => !seguidas.Contains(m.Publicacion)).ToList();
        return ultimas switch
        {
            [] => (null, null),
            [var ultima] => (new(ultima.Publicacion, ultima.Sha256), null),
            _ => (null, new("CADENA_BIFURCADA", "más de una publicación es la última de la cadena.",
                string.Join(", ", ultimas.Select(m => m.Publicacion)))),
        };
    }

    /// <summary>Whether an id names a place inside the folder and nothing else.</summary>
    internal static bool EsIdValido(string id) => FormaDeId().IsMatch(id);

    /// <summary>Whether a name is safe as a file name on any system and in any address.</summary>
    internal static bool EsNombreDeArchivoValido(string nombre) => FormaDeNombre().IsMatch(nombre);

    private static IEnumerable<string> Subcarpetas(string ruta) =>
        Directory.EnumerateDirectories(ruta)
            .Select(d => Path.GetFileName(d)!)
            .Where(nombre => !nombre.StartsWith('.'));

    [GeneratedRegex(@"^((tablas|fichas)/)?[A-Za-z0-9][A-Za-z0-9-]*(\.v[0-9]+)?(\.r[0-9]+)?$")]
    private static partial Regex FormaDeId();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    private static partial Regex FormaDeNombre();
}
