using System.Text.Json;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Procedimiento.Almacen;
using Contenido = SeguimientoDesempeno.Desempeno.Publicaciones.Publicacion;

namespace SeguimientoDesempeno.Procedimiento.Publicaciones;

/// <summary>
/// A publication as it waits in the outbox: its data, and its files by document id, so that what is written is what was
/// frozen whenever it is delivered.
/// </summary>
/// <param name="Contenido">The publication without its files.</param>
/// <param name="Archivos">Its files.</param>
internal sealed record PublicacionEnSalida(Contenido Contenido, IReadOnlyList<ArchivoEnSalida> Archivos)
{
    /// <exception cref="JsonException">It is not a publication.</exception>
    public static PublicacionEnSalida Leer(string json) =>
        JsonSerializer.Deserialize<PublicacionEnSalida>(json) ?? throw new JsonException("La publicación está vacía.");

    public string Escribir() => JsonSerializer.Serialize(this);

    /// <summary>The publication with the bytes of its files.</summary>
    public Contenido Completa(IDocumentos documentos) => Contenido with
    {
        Archivos = [.. Archivos.Select(a => new ArchivoPublicado(a.Nombre, a.Titulo, documentos.Contenido(a.DocumentoId)))],
    };
}

/// <summary>A file of a publication that waits.</summary>
/// <param name="DocumentoId">Document with its bytes.</param>
/// <param name="Nombre">File name in the publication.</param>
/// <param name="Titulo">What it is.</param>
internal sealed record ArchivoEnSalida(string DocumentoId, string Nombre, string Titulo);
