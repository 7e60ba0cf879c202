using System.Diagnostics;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Publicaciones;

public sealed class VerificadorDePublicacionesTests : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    public VerificadorDePublicacionesTests()
    {
        var escritor = new EscritorDePublicaciones(_carpeta.Ruta);
        escritor.Escribir(PublicacionDePrueba.Tablas(1));
        escritor.Escribir(PublicacionDePrueba.Trimestre(1));
        escritor.Escribir(PublicacionDePrueba.Trimestre(1, revision: 2));
        escritor.Escribir(PublicacionDePrueba.Tablas(4));
    }

    [Fact]
    public void La_cadena_une_tablas_trimestres_y_revisiones_en_el_orden_en_que_se_publicaron()
    {
        var ids = new LectorDePublicaciones(_carpeta.Ruta).LeerTodas().Publicaciones.Select(p => p.Manifiesto.Publicacion);

        Assert.Equal(["tablas/2025-01", "2025-T1", "2025-T1.r2", "tablas/2025-04"], ids);
        Assert.Empty(Codigos());
    }

    [Fact]
    public void Un_archivo_cambiado_se_descubre()
    {
        File.AppendAllText(Ruta("2025-T1", "resultados.json"), " ");

        Assert.Equal(["HUELLA_DISTINTA"], Codigos());
    }

    [Fact]
    public void Un_archivo_agregado_se_descubre()
    {
        File.WriteAllText(Ruta("2025-T1", "otro.json"), "{}");

        Assert.Equal(["ARCHIVO_AJENO"], Codigos());
    }

    [Fact]
    public void Una_publicacion_borrada_de_en_medio_se_descubre()
    {
        Directory.Delete(Ruta("2025-T1.r2"), recursive: true);

        Assert.Equal(["FALTA_ANTERIOR"], Codigos());
    }

    [Fact]
    public void Una_publicacion_rehecha_con_sus_huellas_rompe_la_cadena()
    {
        Directory.Delete(Ruta("2025-T1"), recursive: true);
        using var aparte = new CarpetaTemporal();
        new EscritorDePublicaciones(aparte.Ruta).Escribir(PublicacionDePrueba.Trimestre(1) with { Resultados = [] });
        Directory.Move(Path.Combine(aparte.Ruta, "2025-T1"), Ruta("2025-T1"));

        Assert.Contains("CADENA_ROTA", Codigos());
    }

    [Fact]
    public void Sha256sum_confirma_cada_archivo_y_la_publicacion_anterior()
    {
        foreach (var id in new[] { "2025-T1.r2", "tablas/2025-04" })
        {
            using var proceso = Process.Start(new ProcessStartInfo("sha256sum", "-c --strict SHA256SUMS.txt")
            {
                WorkingDirectory = Ruta(id),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var salida = proceso.StandardOutput.ReadToEnd();
            proceso.WaitForExit();

            Assert.Equal(0, proceso.ExitCode);
            Assert.Contains("/SHA256SUMS.txt: OK", salida, StringComparison.Ordinal);
        }
    }

    public void Dispose() => _carpeta.Dispose();

    private string Ruta(params string[] partes) => Path.Combine([_carpeta.Ruta, .. partes]);

    private List<string> Codigos() =>
        new VerificadorDePublicaciones(_carpeta.Ruta).Verificar().Problemas.Select(p => p.Codigo).ToList();
}
