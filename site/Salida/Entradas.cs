using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>
/// What a build is made from, print by print: the publications' manifests, the content and the generator itself. Equal
/// inputs give equal portals.
/// </summary>
/// <param name="Huellas">Print of each input by its name, <c>publicación 2025-T4</c>.</param>
internal sealed record Entradas(ImmutableSortedDictionary<string, string> Huellas)
{
    private const string Programa = "programa";
    private const string Publicacion = "publicación ";

    internal static Entradas Ningunas { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Print of all inputs together.</summary>
    internal string Huella => Juntar(Huellas.Select(h => $"{h.Key} {h.Value}"));

    /// <summary>Print of all inputs but some publications.</summary>
    internal string Sin(IEnumerable<string> publicaciones)
    {
        var fuera = publicaciones.Select(id => Publicacion + id).ToHashSet();
        return Juntar(Huellas.Where(h => !fuera.Contains(h.Key)).Select(h => $"{h.Key} {h.Value}"));
    }

    /// <summary>Print of what is made from one publication alone.</summary>
    internal string DePublicacion(string id) => Juntar([Huellas[Programa], Huellas[Publicacion + id]]);

    /// <summary>Whether the generator is the one of other inputs.</summary>
    internal bool MismoPrograma(Entradas otras) => otras.Huellas.GetValueOrDefault(Programa) == Huellas[Programa];

    /// <summary>Whether the content is that of other inputs.</summary>
    internal bool MismoContenido(Entradas otras) => Contenido.SequenceEqual(otras.Contenido);

    private IEnumerable<KeyValuePair<string, string>> Contenido => Huellas.Where(h => h.Key != Programa && !h.Key.StartsWith(Publicacion, StringComparison.Ordinal));

    internal static Entradas De(string publicaciones, string contenido)
    {
        var huellas = Ningunas.Huellas.ToBuilder();
        huellas[Programa] = Juntar(new[] { typeof(Entradas), typeof(Formatos.FormatoMexicano), typeof(Desempeno.Codigo) }.Select(t => t.Module.ModuleVersionId.ToString()));
        foreach (var id in new LectorDePublicaciones(publicaciones).Ids())
        {
            huellas[Publicacion + id] = De(Path.Combine(publicaciones, id, Manifiesto.Nombre));
        }

        foreach (var archivo in SeguimientoDesempeno.Sitio.Contenido.ContenidoDelSitio.Archivos(contenido))
        {
            huellas[Path.GetRelativePath(contenido, archivo).Replace('\\', '/')] = De(archivo);
        }

        return new(huellas.ToImmutable());
    }

    /// <summary>What is new, changed or gone since other inputs, in a reader's words.</summary>
    internal IEnumerable<string> Cambios(Entradas antes)
    {
        foreach (var (nombre, huella) in Huellas)
        {
            if (!antes.Huellas.TryGetValue(nombre, out var previa))
            {
                yield return $"{nombre}: nueva entrada";
            }
            else if (previa != huella)
            {
                yield return nombre == Programa ? "el programa que genera el portal cambió" : $"{nombre}: cambió";
            }
        }

        foreach (var nombre in antes.Huellas.Keys.Where(n => !Huellas.ContainsKey(n)))
        {
            yield return $"{nombre}: ya no está";
        }
    }

    /// <summary>One print of several texts.</summary>
    internal static string Juntar(IEnumerable<string> partes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', partes))).AsSpan(0, 16));

    private static string De(string archivo) => File.Exists(archivo) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(archivo)).AsSpan(0, 16)) : "falta";
}
