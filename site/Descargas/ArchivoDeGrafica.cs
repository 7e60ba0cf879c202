using System.Globalization;
using System.Text;
using SeguimientoDesempeno.Sitio.Charts;
using SeguimientoDesempeno.Sitio.Contenido;
using SeguimientoDesempeno.Sitio.Estilo;
using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio.Descargas;

/// <summary>
/// A chart by itself, to be put on any page: it takes along its colours in both schemes and a ground of its own, says above
/// what it shows and below where it comes from, and asks nothing of anybody.
/// </summary>
internal static class ArchivoDeGrafica
{
    private const string Vista = "viewBox=\"0 0 ";
    private const int Margen = 14;
    private const int Renglon = 20;
    private const int RenglonDeFuente = 15;

    internal static ArchivoDelSitio De(ConfiguracionDelSitio sitio, Grafica grafica) => ArchivoDelSitio.DeTexto(grafica.Ruta, Escribir(sitio, grafica));

    private static string Escribir(ConfiguracionDelSitio sitio, Grafica grafica)
    {
        var svg = grafica.Svg;
        var inicio = svg.IndexOf(Vista, StringComparison.Ordinal) + Vista.Length;
        var cierre = svg.IndexOf('"', inicio);
        var medidas = svg[inicio..cierre].Split(' ').Select(n => decimal.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        var titulo = Renglones.De(grafica.Titulo, 36, 4);
        var fuente = Renglones.De($"{sitio.Municipio}. {sitio.Titulo}. {sitio.Url}", 56, 3);
        var arriba = Margen + (titulo.Count * Renglon) + 6;
        var abajo = (fuente.Count * RenglonDeFuente) + Margen;
        var marco = new StringBuilder();
        for (var i = 0; i < titulo.Count; i++)
        {
            Texto(marco, "g-titulo", Margen + 12 + (i * Renglon) - arriba, titulo[i]);
        }

        for (var i = 0; i < fuente.Count; i++)
        {
            Texto(marco, "g-fuente", medidas[1] + RenglonDeFuente + (i * RenglonDeFuente), fuente[i]);
        }

        var desc = svg.IndexOf("</desc>", StringComparison.Ordinal) + "</desc>".Length;
        var (x, y, ancho, alto) = (-Margen, -arriba, medidas[0] + (2 * Margen), medidas[1] + arriba + abajo);
        return string.Create(CultureInfo.InvariantCulture,
            $"{svg[..inicio][..^4]}{x} {y} {EscritorSvg.N(ancho)} {EscritorSvg.N(alto)}{svg[cierre..desc]}<style>{HojaDeEstilo.ParaGrafica(sitio.Colores)}</style><rect class=\"g-fondo\" x=\"{x}\" y=\"{y}\" width=\"{EscritorSvg.N(ancho)}\" height=\"{EscritorSvg.N(alto)}\"/>{marco}{svg[desc..]}\n");
    }

    private static void Texto(StringBuilder marco, string clase, decimal y, string texto) =>
        marco.Append(CultureInfo.InvariantCulture, $"<text class=\"{clase}\" x=\"0\" y=\"{EscritorSvg.N(y)}\">{EscritorSvg.Escapar(texto)}</text>");
}
