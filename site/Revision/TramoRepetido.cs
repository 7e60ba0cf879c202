namespace SeguimientoDesempeno.Sitio.Revision;

/// <summary>Where a page has a part that others have too.</summary>
/// <param name="Parte">The part.</param>
/// <param name="Desde">Where it begins, in bytes.</param>
/// <param name="Hasta">Where what follows it begins.</param>
internal readonly record struct TramoRepetido(ParteRepetida Parte, int Desde, int Hasta);
