using SeguimientoDesempeno.Desempeno.Publicaciones;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class GeneracionTests(PortalDeEjemplo portal) : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    private string Salida => Path.Combine(_carpeta.Ruta, "portal");

    [Fact]
    public void El_portal_de_cuatro_trimestres_se_genera_sin_problemas()
    {
        Assert.Empty(portal.Resumen.Problemas);
        Assert.True(portal.Resumen.Paginas > 44 * 5);
    }

    [Fact]
    public async Task Sin_cambios_no_se_vuelve_a_generar()
    {
        await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);

        var segunda = await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);

        Assert.Equal((0, false), (segunda.Dibujadas, segunda.HuboCambios));
        Assert.Equal(portal.Resumen.Archivos, segunda.Archivos);
    }

    [Fact]
    public async Task Un_archivo_borrado_de_la_salida_vuelve_y_los_demas_no_se_tocan()
    {
        await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);
        File.Delete(Path.Combine(Salida, "robots.txt"));

        var segunda = await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);

        Assert.Equal(["robots.txt"], segunda.Cambiados);
        Assert.Equal(["robots.txt: faltaba"], segunda.Motivos);
        Assert.True(File.Exists(Path.Combine(Salida, "robots.txt")));
    }

    [Fact]
    public async Task Si_un_archivo_no_se_puede_escribir_se_dice_y_el_portal_queda_como_estaba()
    {
        await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);
        var antes = HuellaDeCarpeta.De(Salida);
        File.WriteAllText(Path.Combine(Salida, ".obra"), "un archivo donde debe ir una carpeta");

        var problema = Assert.Single((await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida, new() { Todo = true })).Problemas);

        Assert.Equal(("NO_SE_PUDO_ESCRIBIR", Salida), (problema.Codigo, problema.Lugar.Archivo));
        Assert.Contains("espacio y permiso de escritura", problema.Mensaje, StringComparison.Ordinal);
        File.Delete(Path.Combine(Salida, ".obra"));
        Assert.Equal(antes, HuellaDeCarpeta.De(Salida));
    }

    [Theory]
    [InlineData(0.999)]
    [InlineData(0.5)]
    [InlineData(0.001)]
    [InlineData(0)]
    public async Task Si_se_corto_mientras_apuntaba_lo_que_dejo_la_siguiente_lo_averigua_y_termina_el_trabajo(double parte)
    {
        await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);
        var apunte = Path.Combine(Salida, ".generacion");
        var entero = File.ReadAllBytes(apunte);
        File.WriteAllBytes(apunte, entero[..(int)(entero.Length * parte)]);
        File.WriteAllText(Path.Combine(Salida, "sobra.html"), "de una generación que se cortó");

        var segunda = await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);

        Assert.Empty(segunda.Problemas);
        Assert.Equal(["sobra.html"], segunda.Borrados);
        Assert.Equal(entero, File.ReadAllBytes(apunte));
    }

    [Fact]
    public async Task Si_cambia_el_nombre_del_municipio_cambia_tambien_dentro_de_los_libros()
    {
        var contenido = Ejemplo.CopiarContenido(Path.Combine(_carpeta.Ruta, "content"));
        await SitioGenerador.Generar(portal.Publicaciones, contenido, Salida);
        var sitio = Path.Combine(contenido, "sitio.yaml");
        File.WriteAllText(sitio, File.ReadAllText(sitio).Replace("municipio: Municipio de ejemplo", "municipio: Otro municipio", StringComparison.Ordinal));

        var segunda = await SitioGenerador.Generar(portal.Publicaciones, contenido, Salida);

        var completa = Path.Combine(_carpeta.Ruta, "completa");
        await SitioGenerador.Generar(portal.Publicaciones, contenido, completa);
        Assert.Contains("datos/resultados.xlsx", segunda.Cambiados);
        Assert.Equal(HuellaDeCarpeta.De(completa), HuellaDeCarpeta.De(Salida));
    }

    [Fact]
    public async Task Una_ficha_nueva_solo_hace_de_nuevo_lo_suyo_y_el_portal_es_el_de_una_generacion_completa()
    {
        var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
        Ejemplo.Publicar(publicaciones);
        var opciones = new OpcionesDelSitio();
        await SitioGenerador.Generar(publicaciones, Ejemplo.Contenido, Salida, opciones);
        var anual = Ejemplo.Publicaciones()[3];
        var ficha = anual.Fichas.First(f => f.ClaveIndicador == "SPC-04");
        new EscritorDePublicaciones(publicaciones).Escribir(new()
        {
            Datos = anual.Datos with { Tipo = TipoDePublicacion.FICHA, Periodo = "SPC-04.v2" },
            Fichas = [ficha with { Version = 2, Nombre = "Otro nombre", Programa = "Otro programa", AlineacionPmd = new("Otro eje", null, null, null), Ods = [1], MotivoVersion = "Se precisó." }],
        });

        var segunda = await SitioGenerador.Generar(publicaciones, Ejemplo.Contenido, Salida, opciones);

        Assert.Empty(segunda.Problemas);
        Assert.Equal(["publicación fichas/SPC-04.v2: nueva entrada"], segunda.Motivos);
        Assert.InRange(segunda.Dibujadas, 1, segunda.Paginas - (43 * 5));
        var completa = Path.Combine(_carpeta.Ruta, "completa");
        await SitioGenerador.Generar(publicaciones, Ejemplo.Contenido, completa);
        Assert.Equal(Archivos(completa), Archivos(Salida));
        Assert.All(Archivos(completa), a => Assert.Equal(File.ReadAllBytes(Path.Combine(completa, a)), File.ReadAllBytes(Path.Combine(Salida, a))));
    }

    [Fact]
    public async Task Una_generacion_que_se_corto_a_la_mitad_se_repara_en_la_siguiente()
    {
        await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);
        File.WriteAllText(Path.Combine(Salida, ".generacion"), "en curso\n");
        File.WriteAllText(Path.Combine(Salida, "robots.txt"), "a medias");
        File.WriteAllText(Path.Combine(Salida, "sobra.html"), "vieja");
        Directory.CreateDirectory(Path.Combine(Salida, ".obra", "indicadores"));

        var segunda = await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);

        Assert.Equal(["robots.txt"], segunda.Cambiados);
        Assert.Equal(["sobra.html"], segunda.Borrados);
        Assert.Equal(Archivos(portal.Salida), Archivos(Salida));
    }

    [Fact]
    public async Task Sin_publicaciones_hay_una_portada_que_lo_dice()
    {
        var resumen = await SitioGenerador.Generar(Path.Combine(_carpeta.Ruta, "ninguna"), Ejemplo.Contenido, Salida);

        Assert.Empty(resumen.Problemas);
        Assert.DoesNotContain("class=\"lista\"", File.ReadAllText(Path.Combine(Salida, "trimestres/index.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("tal como salieron", File.ReadAllText(Path.Combine(Salida, "datos/index.html")), StringComparison.Ordinal);
        Assert.Contains("Todavía no hay ninguna publicación", File.ReadAllText(Path.Combine(Salida, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Una_publicacion_alterada_detiene_la_generacion_y_el_portal_anterior_queda()
    {
        var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
        Ejemplo.Publicar(publicaciones);
        await SitioGenerador.Generar(publicaciones, Ejemplo.Contenido, Salida);
        var antes = Archivos(Salida);
        File.AppendAllText(Path.Combine(publicaciones, "2025-T2", "resultados.json"), "\n");

        var resumen = await SitioGenerador.Generar(publicaciones, Ejemplo.Contenido, Salida, new() { Todo = true });

        var problema = Assert.Single(resumen.Problemas);
        Assert.Equal(("HUELLA_DISTINTA", "2025-T2/resultados.json"), (problema.Codigo, problema.Lugar.Archivo));
        Assert.Equal(antes, Archivos(Salida));
    }

    [Fact]
    public async Task Una_carpeta_con_archivos_ajenos_no_se_toca()
    {
        Directory.CreateDirectory(Salida);
        var ajeno = Path.Combine(Salida, "fotos.txt");
        File.WriteAllText(ajeno, "mías");

        var resumen = await SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, Salida);

        Assert.Equal("CARPETA_AJENA", Assert.Single(resumen.Problemas).Codigo);
        Assert.Equal([ajeno], Directory.GetFiles(Salida));
    }

    [Fact]
    public void Las_huellas_se_pueden_comprobar_desde_el_portal_mismo() =>
        Assert.Empty(new VerificadorDePublicaciones(Path.Combine(portal.Salida, "publicaciones")).Verificar().Problemas);

    public void Dispose() => _carpeta.Dispose();

    private static List<string> Archivos(string carpeta) =>
        [.. Directory.EnumerateFiles(carpeta, "*", SearchOption.AllDirectories).Select(r => Path.GetRelativePath(carpeta, r)).Order(StringComparer.Ordinal)];
}
