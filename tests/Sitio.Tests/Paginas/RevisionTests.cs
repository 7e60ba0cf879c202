using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

public sealed class RevisionTests : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    [Fact]
    public async Task Una_revision_muestra_la_cifra_corregida_con_su_motivo_y_conserva_la_anterior()
    {
        var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
        Ejemplo.Publicar(publicaciones);
        var original = Ejemplo.Publicaciones()[1];
        var revision = original with
        {
            Datos = original.Datos with { Revision = 2, Motivo = "Se corrigió la unidad de un dato." },
            Resultados = [.. original.Resultados.Select(r => r is { ClaveIndicador: "SPC-04", Trimestre: 2 } ? r with { Resultado = 139m } : r)],
        };
        new EscritorDePublicaciones(publicaciones).Escribir(revision);

        var salida = Path.Combine(_carpeta.Ruta, "portal");
        var resumen = await SitioGenerador.Generar(publicaciones, Ejemplo.Contenido, salida);

        Assert.Empty(resumen.Problemas);
        Assert.Contains("= 139<", File.ReadAllText(Path.Combine(salida, "indicadores/SPC-04/2025-T2/index.html")), StringComparison.Ordinal);
        var trimestre = File.ReadAllText(Path.Combine(salida, "trimestres/2025-T2/index.html"));
        Assert.Contains("Se corrigió la unidad de un dato.", trimestre, StringComparison.Ordinal);
        Assert.Contains("publicaciones/2025-T2/manifiesto.json", trimestre, StringComparison.Ordinal);
        Assert.Contains("publicaciones/2025-T2.r2/manifiesto.json", trimestre, StringComparison.Ordinal);
    }

    public void Dispose() => _carpeta.Dispose();
}
