namespace SeguimientoDesempeno.Sitio.Charts;

/// <summary>A chart: it stands on a page, and by itself in a file that anybody may put elsewhere.</summary>
/// <param name="Ruta">Address of its file.</param>
/// <param name="Titulo">What it shows, for a reader who sees nothing else.</param>
/// <param name="Svg">The picture as it stands on the page.</param>
public sealed record Grafica(string Ruta, string Titulo, string Svg);
