namespace SeguimientoDesempeno.Benchmarks;

/// <summary>
/// The portal of the year's four quarters, with the start of the program included. Target: less than two seconds into an
/// empty folder. Over a portal that is up to date nothing is done.
/// </summary>
internal static class Portal
{
    private const int Rondas = 3;

    public static async Task<IReadOnlyList<Medida>> Medir(AnioSimulado anio)
    {
        await anio.VivirAsync();
        var vacia = new List<(double Reloj, double Procesador)>();
        var alDia = new List<(double Reloj, double Procesador)>();
        for (var ronda = 1; ronda <= Rondas; ronda++)
        {
            using var carpeta = new CarpetaDeMedicion();
            vacia.Add(await GenerarAsync(anio, carpeta));
            alDia.Add(await GenerarAsync(anio, carpeta));
            Console.WriteLine(
                $"ronda {ronda}: carpeta vacía {vacia[^1].Reloj:N2} s ({vacia[^1].Procesador:N2} s de procesador); "
                + $"sin cambios {alDia[^1].Reloj:N2} s ({alDia[^1].Procesador:N2} s)");
        }

        return
        [
            new($"portal en carpeta vacía, de reloj (la mejor de {Rondas})", vacia.Min(v => v.Reloj), "s", Meta: 2),
            new("portal en carpeta vacía, de procesador", vacia.Min(v => v.Procesador), "s"),
            new("portal sin cambios, de reloj", alDia.Min(v => v.Reloj), "s"),
        ];
    }

    private static Task<(double Reloj, double Procesador)> GenerarAsync(AnioSimulado anio, CarpetaDeMedicion salida) =>
        Producto.EjecutarAsync("sitio", "--publicaciones", anio.Publicaciones, "--salida", salida.Ruta);
}
