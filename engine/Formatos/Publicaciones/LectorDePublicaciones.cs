using System.Text.Json;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>Reads publications back. It does not check hashes: <see cref="VerificadorDePublicaciones"/> does.</summary>
/// <param name="carpeta">Folder of all publications.</param>
public sealed class LectorDePublicaciones(string carpeta)
{
    private readonly CarpetaDePublicaciones _carpeta = new(carpeta);

    /// <summary>Every publication that can be read, from the first of the chain to the last.</summary>
    public LecturaDePublicaciones LeerTodas()
    {
        var leidas = new List<PublicacionLeida>();
        var problemas = new List<ProblemaDePublicacion>();
        foreach (var id in _carpeta.Ids())
        {
            var lectura = Leer(id);
            leidas.AddRange(lectura.Publicaciones);
            problemas.AddRange(lectura.Problemas);
        }

        return new(EnOrdenDeCadena(leidas), problemas);
    }

    /// <summary>One publication by its id, <c>2025-T3</c> or <c>tablas/2025-03</c>.</summary>
    public LecturaDePublicaciones Leer(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!CarpetaDePublicaciones.EsIdValido(id))
        {
            return Fallida(new("ID_INVALIDO", "no es el nombre de una publicación.", id));
        }

        try
        {
            var manifiesto = _carpeta.LeerManifiesto(id);
            return new([new(ContenidoDePublicacion.Leer(Abrir), manifiesto)], []);
        }
        catch (JsonException error)
        {
            return Fallida(new("JSON_ILEGIBLE", $"el archivo no se puede leer (línea {error.LineNumber + 1}).", id, error.Path ?? Manifiesto.Nombre));
        }
        catch (IOException error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return Fallida(new("FALTA_ARCHIVO", "falta un archivo de la publicación.", id, Path.GetFileName((error as FileNotFoundException)?.FileName)));
        }

        byte[] Abrir(string archivo) => File.ReadAllBytes(_carpeta.Ruta(id, archivo));
    }

    private static LecturaDePublicaciones Fallida(ProblemaDePublicacion problema) => new([], [problema]);

    private static List<PublicacionLeida> EnOrdenDeCadena(List<PublicacionLeida> leidas)
    {
        var porAnterior = leidas.ToLookup(p => p.Manifiesto.Anterior?.Publicacion);
        var presentes = leidas.Select(p => p.Manifiesto.Publicacion).ToHashSet();
        var orden = new List<PublicacionLeida>();
        // A broken chain begins more than once; the verifier tells, the reader still shows what there is.
        var pendientes = new Stack<PublicacionLeida>(leidas
            .Where(p => p.Manifiesto.Anterior is null || !presentes.Contains(p.Manifiesto.Anterior.Publicacion))
            .Reverse());
        while (pendientes.TryPop(out var publicacion))
        {
            orden.Add(publicacion);
            foreach (var siguiente in porAnterior[publicacion.Manifiesto.Publicacion].Reverse())
            {
                pendientes.Push(siguiente);
            }
        }

        return orden;
    }
}

/// <summary>A publication with its manifest.</summary>
/// <param name="Publicacion">What was published.</param>
/// <param name="Manifiesto">Its hashes and its place in the chain.</param>
public sealed record PublicacionLeida(Publicacion Publicacion, Manifiesto Manifiesto);

/// <summary>What could be read, and what could not.</summary>
/// <param name="Publicaciones">Publications in the order of the chain.</param>
/// <param name="Problemas">What could not be read.</param>
public sealed record LecturaDePublicaciones(
    IReadOnlyList<PublicacionLeida> Publicaciones, IReadOnlyList<ProblemaDePublicacion> Problemas);
