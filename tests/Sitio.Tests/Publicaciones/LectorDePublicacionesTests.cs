using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Publicaciones;

public sealed class LectorDePublicacionesTests
{
    [Fact]
    public void Aunque_un_trimestre_repita_corrija_agregue_o_quite_renglones_del_anterior_cada_uno_se_lee_como_se_publico() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Anios().ToArbitrary(), trimestres =>
        {
            using var carpeta = new CarpetaTemporal();
            Escribir(carpeta, trimestres);

            foreach (var leida in new LectorDePublicaciones(carpeta.Ruta).LeerTodas(hilos: 2).Publicaciones)
            {
                Assert.Equal(File.ReadAllBytes(Archivo(carpeta, leida.Manifiesto.Publicacion)), JsonDePublicaciones.Escribir(leida.Publicacion.Resultados));
            }
        }));

    [Fact]
    public void Lo_que_un_trimestre_repite_del_anterior_no_ocupa_memoria_otra_vez()
    {
        using var carpeta = new CarpetaTemporal();
        Escribir(carpeta, [[(1, 80), (3, 70), (4, 60)], [(1, 80), (2, 90), (3, 71), (4, 60)]]);

        var leidas = new LectorDePublicaciones(carpeta.Ruta).LeerTodas().Publicaciones.Select(p => p.Publicacion.Resultados).ToList();

        Assert.Same(leidas[0][0], leidas[1][0]);
        Assert.Same(leidas[0][2], leidas[1][3]);
        Assert.Equal([80, 90, 71, 60], leidas[1].Select(r => r.CumplimientoPct));
    }

    [Theory]
    [InlineData("\"meta\": 10,", "\"meta\": diez,", 7)]
    [InlineData("\"estado\": \"CALCULADO\",", "", 41)]
    [InlineData("  }\n]", "  }", 42)]
    public void De_un_renglon_que_no_se_puede_leer_se_dice_la_linea_en_el_archivo(string dice, string debia, int linea)
    {
        using var carpeta = new CarpetaTemporal();
        Escribir(carpeta, [[(1, 80)], [(1, 80), (2, 90)]]);
        var archivo = Archivo(carpeta, "2025-T2");
        var json = File.ReadAllText(archivo);
        var lugar = linea < 20 ? json.IndexOf(dice, StringComparison.Ordinal) : json.LastIndexOf(dice, StringComparison.Ordinal);
        File.WriteAllText(archivo, string.Concat(json.AsSpan(0, lugar), debia, json.AsSpan(lugar + dice.Length)));

        var lectura = new LectorDePublicaciones(carpeta.Ruta).LeerTodas();

        Assert.Equal("2025-T1", Assert.Single(lectura.Publicaciones).Manifiesto.Publicacion);
        var problema = Assert.Single(lectura.Problemas);
        Assert.Equal(("JSON_ILEGIBLE", "2025-T2", "resultados.json", $"el archivo no se puede leer (línea {linea})."), (problema.Codigo, problema.Publicacion, problema.Archivo, problema.Mensaje));
    }

    [Fact]
    public void Un_archivo_escrito_por_otro_programa_se_lee_igual()
    {
        using var carpeta = new CarpetaTemporal();
        Escribir(carpeta, [[(1, 80)], [(1, 80), (2, 90)]]);
        var archivo = Archivo(carpeta, "2025-T2");
        File.WriteAllText(archivo, File.ReadAllText(archivo).Replace("\n", "", StringComparison.Ordinal));

        Assert.Equal([80, 90], new LectorDePublicaciones(carpeta.Ruta).LeerTodas().Publicaciones[1].Publicacion.Resultados.Select(r => r.CumplimientoPct));
    }

    private static string Archivo(CarpetaTemporal carpeta, string publicacion) => Path.Combine(carpeta.Ruta, publicacion, "resultados.json");

    private static void Escribir(CarpetaTemporal carpeta, IReadOnlyList<(int Indicador, decimal Cumplimiento)[]> trimestres)
    {
        var uno = PublicacionDePrueba.Trimestre(1).Resultados[0];
        for (var i = 0; i < trimestres.Count; i++)
        {
            new EscritorDePublicaciones(carpeta.Ruta).Escribir(PublicacionDePrueba.Trimestre(i + 1) with
            {
                Resultados = [.. trimestres[i].Select(r => uno with { ClaveIndicador = $"SSP-{r.Indicador:00}", CumplimientoPct = r.Cumplimiento })],
            });
        }
    }

    /// <summary>Up to four quarters, each with some of eight indicators, whose figures take few values so that many repeat.</summary>
    private static Gen<(int Indicador, decimal Cumplimiento)[][]> Anios() =>
        Gen.Choose(0, 2).Select(v => (decimal)v * 50).ArrayOf(8).Zip(Gen.Elements(true, true, true, false).ArrayOf(8))
            .Select(x => Enumerable.Range(0, 8).Where(i => x.Item2[i]).Select(i => (i + 1, x.Item1[i])).ToArray())
            .ArrayOf(4);
}
