using System.Text.RegularExpressions;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed partial class DireccionesTests(PortalDeEjemplo portal)
{
    /// <summary>What a browser asks for by itself; nobody cites it.</summary>
    private static readonly string[] SinPromesa = ["404.html", "sitio.css", "icono.svg", "logo.svg", "robots.txt", "buscar/buscar.js", "_headers", ".generacion"];

    [Fact]
    public void Ninguna_direccion_prometida_se_quita_o_cambia_de_significado()
    {
        var aprobadas = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(Ejemplo.Contenido)!, "tests/Sitio.Tests/Paginas/direcciones.aprobadas.txt"));

        Assert.Equal(aprobadas, DireccionEstable.Todas.Select(d => $"{d.Patron} — {d.Contenido}"));
    }

    [Fact]
    public void Todo_lo_que_el_portal_publica_esta_en_la_promesa_y_la_promesa_se_cumple()
    {
        var reglas = DireccionEstable.Todas.Select(d => (d.Patron, Regla: new Regex($"^{Llaves().Replace(Regex.Escape(d.Patron).Replace("}", @"\}", StringComparison.Ordinal), Parte)}$"))).ToList();
        var publicadas = Directory.EnumerateFiles(portal.Salida, "*", SearchOption.AllDirectories)
            .Select(r => Path.GetRelativePath(portal.Salida, r).Replace("index.html", "", StringComparison.Ordinal))
            .Where(r => !SinPromesa.Contains(r))
            .ToList();

        Assert.Empty(publicadas.Where(p => !reglas.Any(r => r.Regla.IsMatch(p))).Take(20));
        Assert.Empty(reglas.Where(r => !publicadas.Any(p => r.Regla.IsMatch(p))).Select(r => r.Patron));
    }

    private static string Parte(Match llave) => llave.Groups[1].Value switch
    {
        "publicación" => "(?:(?:tablas|fichas)/)?[^/]+",
        "archivo" => ".+",
        "trimestre" => @"\d{4}-T[1-4]",
        "tabla" => "[a-z]+",
        "letra" => "[a-z0]",
        _ => "[^/]+",
    };

    [GeneratedRegex(@"\\\{([^}]+)\\\}")]
    private static partial Regex Llaves();
}
