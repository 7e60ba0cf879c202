namespace SeguimientoDesempeno.Sitio.Revision;

/// <summary>A part of a page that is, byte by byte, that of every other page where it has the same key.</summary>
/// <param name="Llave">Its key.</param>
/// <param name="Desde">Where it begins, in bytes.</param>
/// <param name="Hasta">Where what follows it begins.</param>
/// <param name="EnSuPieza">Whether only pages that are made together have it.</param>
internal readonly record struct TramoRepetido(object Llave, int Desde, int Hasta, bool EnSuPieza);
