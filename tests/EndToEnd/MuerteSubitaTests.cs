using System.Diagnostics;

namespace SeguimientoDesempeno.EndToEnd;

/// <summary>Kill the process anywhere: nothing is lost and nothing is done twice.</summary>
public sealed class MuerteSubitaTests
{
    private const int Muertes = 50;
    private static readonly string[] Trimestre = ["--hasta", "2025-04-30"];

    [Fact]
    public async Task Cincuenta_muertes_en_un_trimestre_dejan_las_mismas_publicaciones_y_ningun_correo_de_mas()
    {
        using var tranquila = new CarpetaTemporal();
        var cronometro = Stopwatch.StartNew();
        await SimularAsync(tranquila);
        var duracion = cronometro.Elapsed;
        var publicaciones = Contenido(tranquila, "publicaciones");
        var correo = Contenido(tranquila, "correo");
        Assert.Contains(publicaciones.Keys, ruta => ruta.StartsWith("2025-T1", StringComparison.Ordinal));
        Assert.NotEmpty(correo);

        var azar = new Random(20250331);
        for (var muertes = 0; muertes < Muertes;)
        {
            using var accidentada = new CarpetaTemporal();
            while (muertes < Muertes && await MuereAsync(accidentada, azar.NextDouble() * duracion / 3))
            {
                muertes++;
            }

            await SimularAsync(accidentada);
            Assert.Empty(Diferencias(publicaciones, Contenido(accidentada, "publicaciones")));
            Assert.Empty(Diferencias(correo, Contenido(accidentada, "correo")));
        }
    }

    private static Task<string> SimularAsync(CarpetaTemporal carpeta) => Producto.EjecutarAsync(Orden(carpeta));

    /// <summary>Lets the simulation run for a while and kills it with SIGKILL. False when it had ended before.</summary>
    private static async Task<bool> MuereAsync(CarpetaTemporal carpeta, TimeSpan despues)
    {
        using var proceso = Producto.Iniciar(Orden(carpeta));
        var leido = Task.WhenAll(proceso.StandardOutput.ReadToEndAsync(), proceso.StandardError.ReadToEndAsync());
        var terminoAntes = proceso.WaitForExit(despues);
        if (!terminoAntes) proceso.Kill();
        await proceso.WaitForExitAsync();
        await leido;
        return !terminoAntes;
    }

    // Files that are missing, too many or different.
    private static IEnumerable<string> Diferencias(SortedDictionary<string, string> esperado, SortedDictionary<string, string> real) =>
        esperado.Except(real).Concat(real.Except(esperado)).Select(archivo => archivo.Key).Distinct();

    private static string[] Orden(CarpetaTemporal carpeta) => ["simular", "2025", "--datos", carpeta.Ruta, .. Trimestre];

    private static SortedDictionary<string, string> Contenido(CarpetaTemporal carpeta, string nombre) =>
        ContenidoDeCarpeta.Leer(Path.Combine(carpeta.Ruta, nombre));
}
