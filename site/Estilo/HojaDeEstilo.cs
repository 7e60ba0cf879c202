using System.Text;
using SeguimientoDesempeno.Sitio.Contenido;

namespace SeguimientoDesempeno.Sitio.Estilo;

/// <summary>The portal's one style sheet, and the part of it that a picture takes along when it leaves the portal.</summary>
internal static class HojaDeEstilo
{
    /// <summary>Address of the style sheet.</summary>
    internal const string Ruta = "sitio.css";

    private static readonly string Base = Recurso("sitio.css");
    private static readonly string Graficas = Recurso("graficas.css");

    /// <summary>How pages go on paper; it comes last, for it takes back what the screen wants.</summary>
    private static readonly string Papel = Recurso("papel.css");

    /// <summary>The style sheet with the municipality's colours.</summary>
    internal static string Escribir(ColoresDelSitio colores) => Colores(colores) + Graficas + Base + Papel;

    /// <summary>What a picture needs to be read by itself, in both schemes.</summary>
    internal static string ParaGrafica(ColoresDelSitio colores) => Colores(colores) + Graficas;

    private static string Colores(ColoresDelSitio c) =>
        $":root{{--principal:{c.Principal};--acento:{c.Acento};--cabeza:{c.Principal}}}\n"
        + $"@media (prefers-color-scheme:dark){{:root{{--principal:{c.PrincipalOscuro};--acento:{c.AcentoOscuro}}}}}\n";

    private static string Recurso(string nombre)
    {
        using var flujo = typeof(HojaDeEstilo).Assembly.GetManifestResourceStream(nombre)!;
        using var lector = new StreamReader(flujo, Encoding.UTF8);
        return lector.ReadToEnd().ReplaceLineEndings("\n");
    }
}
