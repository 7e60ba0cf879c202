namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>A file published as it is: SEJ-PEP-27, formats of article 95, tables.</summary>
/// <param name="Nombre">File name inside <c>archivos/</c>: letters, digits, dot, hyphen and underscore.</param>
/// <param name="Titulo">What it is, for a reader.</param>
/// <param name="Contenido">Its bytes.</param>
public sealed record ArchivoPublicado(string Nombre, string Titulo, ReadOnlyMemory<byte> Contenido);
