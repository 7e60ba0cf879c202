using System.Text.Json;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>Reads publications back. It does not check hashes: <see cref="VerificadorDePublicaciones"/> does.</summary>
/// <param name="carpeta">Folder of all publications.</param>
public sealed class LectorDePublicaciones(string carpeta)
{
    /// <summary>A thread reads the quarters of a year: each repeats those before it.</summary>
    private const int SeguidasPorHilo = 4;

    private readonly CarpetaDePublicaciones _carpeta = new(carpeta);

    /// <summary>Ids of the publications present, whether they can be read or not, in ordinal order.</summary>
    public IReadOnlyList<string> Ids() => _carpeta.Ids();

    /// <summary>Every publication that can be read, from the first of the chain to the last.</summary>
    /// <param name="yaLeida">Gives a publication that was read before; it is immutable and not read again.</param>
    /// <param name="hilos">How many are read at the same time.</param>
    public LecturaDePublicaciones LeerTodas(Func<string, PublicacionLeida?>? yaLeida = null, int hilos = 1)
    {
        var tramos = _carpeta.Ids().Chunk(SeguidasPorHilo).ToList();
        var lecturas = new LecturaDePublicaciones[tramos.Count][];
        Parallel.For(0, tramos.Count, new ParallelOptions { MaxDegreeOfParallelism = hilos }, n =>
        {
            using var leidos = new RenglonesLeidos();
            lecturas[n] = [.. tramos[n].Select(id => yaLeida?.Invoke(id) is { } leida ? new([leida], []) : Leer(id, leidos))];
        });
        var todas = lecturas.SelectMany(l => l).ToList();
        return new(EnOrdenDeCadena([.. todas.SelectMany(l => l.Publicaciones)]), [.. todas.SelectMany(l => l.Problemas)]);
    }

    /// <summary>One publication by its id, <c>2025-T3</c> or <c>tablas/2025-03</c>.</summary>
    public LecturaDePublicaciones Leer(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        using var leidos = new RenglonesLeidos();
        return Leer(id, leidos);
    }

    private LecturaDePublicaciones Leer(string id, RenglonesLeidos leidos)
    {
        if (!CarpetaDePublicaciones.EsIdValido(id))
        {
            return Fallida(new("ID_INVALIDO", "no es el nombre de una publicación.", id));
        }

        try
        {
            var manifiesto = _carpeta.LeerManifiesto(id);
            return new([new(ContenidoDePublicacion.Leer(archivo => _carpeta.Ruta(id, archivo), leidos), manifiesto)], []);
        }
        catch (JsonException error)
        {
            return Fallida(new("JSON_ILEGIBLE", $"el archivo no se puede leer (línea {error.LineNumber + 1}).", id, error.Path ?? Manifiesto.Nombre));
        }
        catch (IOException error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return Fallida(new("FALTA_ARCHIVO", "falta un archivo de la publicación.", id, Path.GetFileName((error as FileNotFoundException)?.FileName)));
        }
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
public sealed record PublicacionLeida(Publicacion Publicacion, Manifiesto Manifiesto)
{
    private readonly Lazy<ILookup<string, CapturaPublicada>> _capturas = new(() => Publicacion.Capturas.ToLookup(c => c.ClaveIndicador));

    private readonly Lazy<ILookup<string, ValidacionPublicada>> _validaciones = new(() => Publicacion.Validaciones.ToLookup(v => v.DependenciaClave ?? ""));

    /// <summary>The reviews that it tells of what one dependency sent, and those of all dependencies together.</summary>
    public IEnumerable<ValidacionPublicada> ValidacionesDe(string dependencia) => _validaciones.Value[""].Concat(_validaciones.Value[dependencia]);

    /// <summary>The values that it holds of one indicator.</summary>
    public IEnumerable<CapturaPublicada> CapturasDe(string claveIndicador) => _capturas.Value[claveIndicador];
}

/// <summary>What could be read, and what could not.</summary>
/// <param name="Publicaciones">Publications in the order of the chain.</param>
/// <param name="Problemas">What could not be read.</param>
public sealed record LecturaDePublicaciones(
    IReadOnlyList<PublicacionLeida> Publicaciones, IReadOnlyList<ProblemaDePublicacion> Problemas);
