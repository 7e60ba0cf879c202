using SeguimientoDesempeno.Sitio.Contenido;

namespace SeguimientoDesempeno.Sitio.Estilo;

/// <summary>The portal's icon in the municipality's colours: three bars that reach a goal.</summary>
internal static class Icono
{
    internal static string Dibujar(ColoresDelSitio colores) =>
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">"
        + $"<rect width=\"32\" height=\"32\" rx=\"7\" fill=\"{colores.Principal}\"/>"
        + "<path d=\"M8 24v-6M16 24V13M24 24V8\" stroke=\"#fff\" stroke-width=\"4\" stroke-linecap=\"round\"/></svg>\n";
}
