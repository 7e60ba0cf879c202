using System.Collections.Concurrent;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>
/// Publications read and found right, for whoever builds a portal more than once: what was published is never edited, so it
/// need not be read again as long as its files are those of then.
/// </summary>
public sealed class Biblioteca
{
    private readonly ConcurrentDictionary<string, (string Firma, PublicacionLeida Leida)> _conocidas = new();

    internal (IReadOnlyList<PublicacionLeida> Publicaciones, IReadOnlyList<Problema> Problemas) Leer(string carpeta, int hilos)
    {
        var lector = new LectorDePublicaciones(carpeta);
        var firmas = lector.Ids().ToDictionary(id => id, id => Firma(Path.Combine(carpeta, id)));
        var conocidas = firmas.Where(f => _conocidas.TryGetValue(Llave(carpeta, f.Key), out var c) && c.Firma == f.Value).Select(f => f.Key).ToHashSet();
        var leidas = lector.LeerTodas(id => conocidas.Contains(id) ? _conocidas[Llave(carpeta, id)].Leida : null, hilos);
        var verificadas = new VerificadorDePublicaciones(carpeta).Verificar(conocidas, hilos);
        var nuevas = leidas.Publicaciones.Where(p => !conocidas.Contains(p.Manifiesto.Publicacion)).ToList();
        var revisadas = new IReadOnlyList<Problema>[nuevas.Count];
        Parallel.For(0, nuevas.Count, new ParallelOptions { MaxDegreeOfParallelism = hilos }, i => revisadas[i] = [.. RevisionDePublicaciones.Revisar(nuevas[i])]);
        List<Problema> problemas =
        [
            .. leidas.Problemas.Concat(verificadas.Problemas).Select(p => new Problema(p.Codigo, p.Mensaje, new Lugar(p.Archivo is null ? p.Publicacion : $"{p.Publicacion}/{p.Archivo}"))),
            .. revisadas.SelectMany(p => p),
        ];
        if (problemas.Count == 0)
        {
            foreach (var leida in leidas.Publicaciones)
            {
                _conocidas[Llave(carpeta, leida.Manifiesto.Publicacion)] = (firmas[leida.Manifiesto.Publicacion], leida);
            }
        }

        return (leidas.Publicaciones, problemas);
    }

    private static string Llave(string carpeta, string id) => Path.GetFullPath(carpeta) + "\n" + id;

    /// <summary>Name, length and last change of each file: what differs when somebody touches one.</summary>
    private static string Firma(string carpeta) => string.Join('\n', new DirectoryInfo(carpeta)
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(a => $"{a.FullName} {a.Length} {a.LastWriteTimeUtc.Ticks}")
        .Order(StringComparer.Ordinal));
}
