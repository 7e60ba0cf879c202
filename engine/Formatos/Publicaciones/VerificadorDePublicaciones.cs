using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>Checks that nothing published was changed, added, removed or re-ordered.</summary>
/// <param name="carpeta">Folder of all publications.</param>
public sealed class VerificadorDePublicaciones(string carpeta)
{
    private readonly CarpetaDePublicaciones _carpeta = new(carpeta);

    /// <summary>Walks every publication and the chain; no problems means that all holds.</summary>
    /// <param name="yaVerificadas">Publications whose files are known to be as they were when they were found right.</param>
    /// <param name="hilos">How many are walked at the same time.</param>
    public VerificacionDePublicaciones Verificar(IReadOnlySet<string>? yaVerificadas = null, int hilos = 1)
    {
        var problemas = new List<ProblemaDePublicacion>();
        var manifiestos = new Dictionary<string, Manifiesto>();
        var ids = _carpeta.Ids();
        foreach (var id in ids)
        {
            try
            {
                manifiestos[id] = _carpeta.LeerManifiesto(id);
            }
            catch (Exception error) when (error is JsonException or FileNotFoundException)
            {
                problemas.Add(new("MANIFIESTO_ILEGIBLE", "el manifiesto falta o no se puede leer.", id, Manifiesto.Nombre));
            }
        }

        var pendientes = manifiestos.Where(m => yaVerificadas?.Contains(m.Key) != true).ToList();
        var encontrados = new List<ProblemaDePublicacion>[pendientes.Count];
        Parallel.For(0, pendientes.Count, new ParallelOptions { MaxDegreeOfParallelism = hilos }, i =>
        {
            var (id, manifiesto) = pendientes[i];
            encontrados[i] = [.. VerificarManifiesto(id, manifiesto), .. VerificarArchivos(id, manifiesto)];
        });
        problemas.AddRange(encontrados.SelectMany(p => p));
        problemas.AddRange(VerificarCadena(manifiestos));
        return new(ids.Count, problemas);
    }

    private IEnumerable<ProblemaDePublicacion> VerificarManifiesto(string id, Manifiesto manifiesto)
    {
        if (manifiesto.Publicacion != id)
        {
            yield return new("CARPETA_CAMBIADA", $"la carpeta contiene la publicación {manifiesto.Publicacion}.", id);
        }

        var sumas = Encoding.UTF8.GetBytes(manifiesto.Sumas());
        if (Manifiesto.Huella(sumas) != manifiesto.Sha256)
        {
            yield return new("MANIFIESTO_ALTERADO", "el manifiesto no coincide con su propia huella.", id, Manifiesto.Nombre);
        }

        var ruta = _carpeta.Ruta(id, Manifiesto.NombreDeSumas);
        if (!File.Exists(ruta) || !File.ReadAllBytes(ruta).AsSpan().SequenceEqual(sumas))
        {
            yield return new("SUMAS_ALTERADAS", "el archivo de sumas falta o no coincide con el manifiesto.", id, Manifiesto.NombreDeSumas);
        }
    }

    private IEnumerable<ProblemaDePublicacion> VerificarArchivos(string id, Manifiesto manifiesto)
    {
        var declarados = manifiesto.Archivos.Select(a => a.Ruta).Append(Manifiesto.Nombre).Append(Manifiesto.NombreDeSumas).ToHashSet();
        var raiz = _carpeta.Ruta(id);
        foreach (var presente in Directory.EnumerateFiles(raiz, "*", SearchOption.AllDirectories))
        {
            var archivo = Path.GetRelativePath(raiz, presente).Replace('\\', '/');
            if (!declarados.Contains(archivo))
            {
                yield return new("ARCHIVO_AJENO", "el archivo no está en el manifiesto.", id, archivo);
            }
        }

        foreach (var archivo in manifiesto.Archivos)
        {
            var ruta = _carpeta.Ruta(id, archivo.Ruta);
            if (!File.Exists(ruta))
            {
                yield return new("FALTA_ARCHIVO", "falta un archivo de la publicación.", id, archivo.Ruta);
            }
            else if (HuellaDe(ruta) != archivo.Sha256)
            {
                yield return new("HUELLA_DISTINTA", "el archivo cambió después de publicarse.", id, archivo.Ruta);
            }
        }
    }

    /// <summary>Read bit by bit: what is only hashed need not be in memory whole.</summary>
    private static string HuellaDe(string ruta)
    {
        using var archivo = File.OpenRead(ruta);
        return Convert.ToHexStringLower(SHA256.HashData(archivo));
    }

    private static IEnumerable<ProblemaDePublicacion> VerificarCadena(Dictionary<string, Manifiesto> manifiestos)
    {
        foreach (var (id, manifiesto) in manifiestos)
        {
            if (manifiesto.Anterior is not { } anterior)
            {
                continue;
            }

            if (!manifiestos.TryGetValue(anterior.Publicacion, out var previa))
            {
                yield return new("FALTA_ANTERIOR", $"falta la publicación anterior, {anterior.Publicacion}.", id);
            }
            else if (previa.Sha256 != anterior.Sha256)
            {
                yield return new("CADENA_ROTA", $"la publicación anterior, {anterior.Publicacion}, ya no es la misma.", id);
            }
        }

        foreach (var ramas in manifiestos.Values.GroupBy(m => m.Anterior?.Publicacion).Where(g => g.Count() > 1))
        {
            yield return new("CADENA_BIFURCADA",
                $"dicen seguir a la misma publicación: {string.Join(", ", ramas.Select(m => m.Publicacion).Order(StringComparer.Ordinal))}.",
                ramas.Key ?? "(inicio)");
        }
    }
}

/// <summary>Result of a check.</summary>
/// <param name="Publicaciones">How many publications were checked.</param>
/// <param name="Problemas">What does not hold, in the order found.</param>
public sealed record VerificacionDePublicaciones(int Publicaciones, IReadOnlyList<ProblemaDePublicacion> Problemas);
