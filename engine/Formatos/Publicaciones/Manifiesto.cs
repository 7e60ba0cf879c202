using System.Security.Cryptography;
using System.Text;
using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>
/// What a publication consists of, hash by hash, and which publication it follows. <see cref="Sha256"/> is the hash
/// of <see cref="Sumas"/>, which lies beside it as <c>SHA256SUMS.txt</c>: whoever has <c>sha256sum -c</c> can check the
/// folder, and through the last line the whole chain, without this program.
/// </summary>
/// <param name="Publicacion">Id of the publication.</param>
/// <param name="Anterior">The publication before it, of any kind; null for the first.</param>
/// <param name="Archivos">Every file, in ordinal order of its path.</param>
/// <param name="Sha256">Hash of <see cref="Sumas"/>, 64 lower-case hexadecimal digits.</param>
public sealed record Manifiesto(
    string Publicacion,
    PublicacionAnterior? Anterior,
    IReadOnlyList<HuellaDeArchivo> Archivos,
    string Sha256)
{
    /// <summary>Name of the manifest inside the folder.</summary>
    public const string Nombre = "manifiesto.json";

    /// <summary>Name of its form for <c>sha256sum -c</c>.</summary>
    public const string NombreDeSumas = "SHA256SUMS.txt";

    /// <summary>Lines «hash, two spaces, path» of each file, and one of the previous publication's own sums.</summary>
    public string Sumas()
    {
        var texto = new StringBuilder();
        foreach (var archivo in Archivos)
        {
            texto.Append(archivo.Sha256).Append("  ").Append(archivo.Ruta).Append('\n');
        }

        if (Anterior is not null)
        {
            var subir = string.Concat(Enumerable.Repeat("../", Publicacion.Count(c => c == '/') + 1));
            texto.Append(Anterior.Sha256).Append("  ")
                .Append(subir).Append(Anterior.Publicacion).Append('/').Append(NombreDeSumas).Append('\n');
        }

        return texto.ToString();
    }

    internal static Manifiesto De(
        DatosDePublicacion datos, SortedDictionary<string, byte[]> contenido, PublicacionAnterior? anterior)
    {
        var huellas = contenido.Select(c => new HuellaDeArchivo(c.Key, c.Value.Length, Huella(c.Value))).ToList();
        var sinSello = new Manifiesto(datos.Id, anterior, huellas, "");
        return sinSello with { Sha256 = Huella(Encoding.UTF8.GetBytes(sinSello.Sumas())) };
    }

    internal static string Huella(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>A file of a publication.</summary>
/// <param name="Ruta">Path inside the folder, with <c>/</c>.</param>
/// <param name="Bytes">Length.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record HuellaDeArchivo(string Ruta, long Bytes, string Sha256);

/// <summary>The publication that a publication follows.</summary>
/// <param name="Publicacion">Its id.</param>
/// <param name="Sha256">Hash of its <c>SHA256SUMS.txt</c>.</param>
public sealed record PublicacionAnterior(string Publicacion, string Sha256);
