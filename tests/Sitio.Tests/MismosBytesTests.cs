using System.Globalization;

namespace SeguimientoDesempeno.Sitio.Tests;

/// <summary>The same inputs give the same portal, byte by byte, whoever builds it and wherever.</summary>
[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class MismosBytesTests(PortalDeEjemplo portal) : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Con_otro_idioma_en_la_maquina_y_con_uno_o_dos_hilos(int hilos)
    {
        var salida = Path.Combine(_carpeta.Ruta, "otra carpeta", "portal");
        await EnOtroIdioma(() => SitioGenerador.Generar(portal.Publicaciones, Ejemplo.Contenido, salida, new() { Hilos = hilos }));

        Assert.Equal(HuellaDeCarpeta.De(portal.Salida), HuellaDeCarpeta.De(salida));
    }

    [Fact]
    public async Task Con_las_entradas_copiadas_a_otra_carpeta_y_otras_fechas_de_archivo()
    {
        var publicaciones = Copiar(portal.Publicaciones, "las mismas publicaciones");
        var contenido = Copiar(Ejemplo.Contenido, "el mismo contenido");
        var salida = Path.Combine(_carpeta.Ruta, "portal");

        Assert.Empty((await SitioGenerador.Generar(publicaciones, contenido, salida)).Problemas);

        Assert.Equal(HuellaDeCarpeta.De(portal.Salida), HuellaDeCarpeta.De(salida));
    }

    [Fact]
    public async Task Las_publicaciones_escritas_de_nuevo_son_las_mismas_y_dan_el_mismo_portal()
    {
        var publicaciones = Path.Combine(_carpeta.Ruta, "publicaciones");
        await EnOtroIdioma(() =>
        {
            Ejemplo.Publicar(publicaciones);
            return Task.FromResult(0);
        });

        Assert.Equal(HuellaDeCarpeta.De(portal.Publicaciones), HuellaDeCarpeta.De(publicaciones));
    }

    public void Dispose() => _carpeta.Dispose();

    /// <summary>
    /// As in a process whose locale writes numbers and dates in every other way than ours. The product runs without the
    /// system's cultures, so this one is made by hand.
    /// </summary>
    private static async Task<T> EnOtroIdioma<T>(Func<Task<T>> hacer)
    {
        var (ajena, antes) = ((CultureInfo)CultureInfo.InvariantCulture.Clone(), CultureInfo.CurrentCulture);
        ajena.NumberFormat = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−", PercentSymbol = "pct" };
        ajena.DateTimeFormat = new() { ShortDatePattern = "MM.dd.yy", DateSeparator = ".", TimeSeparator = "h" };
        try
        {
            // It flows with the call into every thread that the build uses.
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ajena;
            Assert.Equal("−1,5", await Task.Run(() => $"{-1.5m}"));
            return await hacer();
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = antes;
        }
    }

    private string Copiar(string carpeta, string nombre)
    {
        var destino = Path.Combine(_carpeta.Ruta, nombre);
        foreach (var archivo in Directory.EnumerateFiles(carpeta, "*", SearchOption.AllDirectories))
        {
            var copia = Path.Combine(destino, Path.GetRelativePath(carpeta, archivo));
            Directory.CreateDirectory(Path.GetDirectoryName(copia)!);
            File.Copy(archivo, copia);
            File.SetLastWriteTimeUtc(copia, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        return destino;
    }
}
