using SeguimientoDesempeno.Sitio;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>
/// The portal of a municipality of 1,000 indicators, 16 quarters and 60 dependencies, against Hugo on pages of the same
/// text, links, tables and pictures; runs of one and the other take turns. Then what a second build costs.
/// </summary>
internal static class PortalMil
{
    private const int Rondas = 5;

    /// <summary>Builds before the first round: until then .NET still translates what is used most.</summary>
    private const int EnFrio = 4;

    private const string Descargas = "descargas";
    private static readonly MunicipioGenerado Municipio = new(indicadores: 1000, trimestres: 16, dependencias: 60);

    public static async Task<IReadOnlyList<Medida>> Medir()
    {
        var conHugo = SitioDeHugo.Disponible();
        if (!conHugo) Console.WriteLine("Hugo no está ni se pudo instalar (apt-get install hugo): sin comparación.");
        var medidas = new List<Medida>();
        // In memory, what the programs do; on the disk also what the system does for each file, the same for one and the other.
        foreach (var enMemoria in new[] { true, false }.Where(m => !m || CarpetaDeMedicion.HayMemoria))
        {
            using var carpeta = new CarpetaDeMedicion(enMemoria);
            var publicaciones = Path.Combine(carpeta.Ruta, "publicaciones");
            Municipio.Publicar(publicaciones);
            medidas.AddRange(await CompararAsync(carpeta, publicaciones, conHugo));
            if (!enMemoria)
            {
                medidas.AddRange(await OtraVezAsync(publicaciones, Path.Combine(carpeta.Ruta, "portal")));
                medidas.Add(new("memoria más alta de «sitio» al generarlo, con descargas",
                    await Producto.MemoriaMasAltaAsync("sitio", "--publicaciones", publicaciones, "--contenido", Contenido(), "--salida", Path.Combine(carpeta.Ruta, "solo")), "MB", Meta: 500));
                medidas.Add(await CuatroMilAsync(carpeta));
            }
        }

        return medidas;
    }

    private static async Task<IEnumerable<Medida>> CompararAsync(CarpetaDeMedicion carpeta, string publicaciones, bool conHugo)
    {
        var (portal, hugo) = (Path.Combine(carpeta.Ruta, "portal"), Path.Combine(carpeta.Ruta, "hugo"));
        var primera = await GenerarAsync(publicaciones, portal, new());
        var comparadas = PaginasDeIndicadores(portal).ToList();
        if (conHugo) SitioDeHugo.Escribir(portal, comparadas, hugo);
        for (var vez = 1; vez < EnFrio; vez++)
        {
            var otra = Path.Combine(carpeta.Ruta, $"portal-en-frio-{vez}");
            await GenerarAsync(publicaciones, otra, new());
            carpeta.Soltar(otra);
        }

        var (nuestras, suyas, nuestroCosto, suCosto) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var ronda = 1; ronda <= Rondas; ronda++)
        {
            var (nuestra, suya) = (Path.Combine(carpeta.Ruta, $"portal-{ronda}"), Path.Combine(carpeta.Ruta, $"hugo-{ronda}"));
            Maquina.Reposar();
            var resumen = await GenerarAsync(publicaciones, nuestra, new());
            nuestras.Add(resumen.Paginas / SinDescargas(resumen));
            nuestroCosto.Add(resumen.Fases.Where(f => f.Fase != Descargas).Sum(f => f.Procesador.TotalMicroseconds) / resumen.Paginas);
            carpeta.Soltar(nuestra);
            if (conHugo)
            {
                Maquina.Reposar();
                var (reloj, procesador) = SitioDeHugo.Generar(hugo, suya);
                suyas.Add(comparadas.Count / reloj);
                suCosto.Add(procesador * 1e6 / comparadas.Count);
                if (ronda == Rondas) Console.WriteLine(MismasPaginas.Comparar(comparadas, portal, suya));
                carpeta.Soltar(suya);
            }

            Console.WriteLine($"{carpeta.Donde}, ronda {ronda}: {nuestras[^1]:N0} páginas/s ({string.Join(", ", resumen.Fases.Select(f => $"{f.Fase} {f.Tiempo.TotalSeconds:N2} s"))}){(conHugo ? $"; Hugo {suyas[^1]:N0} páginas/s" : "")}; de procesador {nuestroCosto[^1]:N0} µs{(conHugo ? $" y {suCosto[^1]:N0} µs" : "")} por página");
        }

        return
        [
            new($"{carpeta.Donde}: portal de mil en caliente, {primera.Paginas:N0} páginas HTML sin descargas (mediana de {Rondas})", Mediana(nuestras), "págs/s"),
            .. conHugo
                ? [new($"{carpeta.Donde}: Hugo {SitioDeHugo.Version()}, {comparadas.Count:N0} páginas de igual texto, enlaces, tablas y SVG (mediana)", Mediana(suyas), "págs/s"), new Medida($"{carpeta.Donde}: las nuestras entre las de Hugo", Mediana(nuestras) / Mediana(suyas), "veces", Meta: 8, MasEsMejor: true),
                    new($"{carpeta.Donde}: procesador por página, Hugo entre el nuestro", Mediana(suCosto) / Mediana(nuestroCosto), "veces")]
                : Array.Empty<Medida>(),
        ];
    }

    /// <summary>Builds over a portal that is there, in a process that has read its publications.</summary>
    private static async Task<IEnumerable<Medida>> OtraVezAsync(string publicaciones, string salida)
    {
        var biblioteca = new Biblioteca();
        Municipio.CambiarUnaFicha(publicaciones, 2);
        await GenerarAsync(publicaciones, salida, biblioteca);
        var (igual, uno, paginasDeUno) = (new List<double>(), new List<double>(), new List<double>());
        for (var ronda = 1; ronda <= Rondas; ronda++)
        {
            igual.Add((await GenerarAsync(publicaciones, salida, biblioteca)).Tiempo.TotalSeconds);
            Municipio.CambiarUnaFicha(publicaciones, ronda + 2);
            var resumen = await GenerarAsync(publicaciones, salida, biblioteca);
            uno.Add(resumen.Tiempo.TotalSeconds);
            paginasDeUno.Add(SinDescargas(resumen));
            Console.WriteLine($"sin cambios {igual[^1]:N2} s; un indicador {uno[^1]:N2} s ({resumen.Dibujadas} páginas hechas, {resumen.Cambiados.Count} archivos distintos; {string.Join(", ", resumen.Fases.Select(f => $"{f.Fase} {f.Tiempo.TotalSeconds:N2} s"))})");
        }

        return
        [
            new("portal de mil sin cambios (mediana)", Mediana(igual), "s", Meta: 0.2),
            new("portal de mil, un indicador cambiado, sin descargas (mediana)", Mediana(paginasDeUno), "s", Meta: 0.3),
            new("lo mismo con descargas", Mediana(uno), "s"),
        ];
    }

    /// <summary>1,000 indicators with the pages of 3 figures each, and the lists that lead to them.</summary>
    private static async Task<Medida> CuatroMilAsync(CarpetaDeMedicion carpeta)
    {
        var publicaciones = Path.Combine(carpeta.Ruta, "publicaciones-de-tres");
        new MunicipioGenerado(indicadores: 1000, trimestres: 3, dependencias: 60).Publicar(publicaciones);
        var segundos = new List<double>();
        var paginas = 0;
        for (var ronda = 1; ronda <= Rondas; ronda++)
        {
            var resumen = await GenerarAsync(publicaciones, Path.Combine(carpeta.Ruta, $"portal-de-tres-{ronda}"), new());
            paginas = resumen.Paginas;
            segundos.Add(SinDescargas(resumen));
        }

        return new($"{paginas:N0} páginas, en caliente y sin descargas (mediana)", Mediana(segundos), "s", Meta: 1);
    }

    private static async Task<ResumenDelSitio> GenerarAsync(string publicaciones, string salida, Biblioteca biblioteca)
    {
        var resumen = await SitioGenerador.Generar(publicaciones, Contenido(), salida, new() { Biblioteca = biblioteca });
        return resumen.Exito ? resumen : throw new InvalidOperationException(string.Join("; ", resumen.Problemas.Take(5)));
    }

    /// <summary>The pages of indicators and of their figures.</summary>
    private static IEnumerable<string> PaginasDeIndicadores(string salida) =>
        Directory.EnumerateDirectories(Path.Combine(salida, "indicadores"), "IND-*").Order(StringComparer.Ordinal)
            .SelectMany(d => Directory.EnumerateFiles(d, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Select(ruta => Path.GetRelativePath(salida, ruta));

    private static double SinDescargas(ResumenDelSitio resumen) => (resumen.Tiempo - resumen.Fases.Where(f => f.Fase == Descargas).Aggregate(TimeSpan.Zero, (s, f) => s + f.Tiempo)).TotalSeconds;

    private static double Mediana(List<double> valores) => valores.Order().ElementAt(valores.Count / 2);

    /// <summary>The product's content; its figure of the year is that of an indicator that this municipality has.</summary>
    private static string Contenido()
    {
        var carpeta = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(carpeta, "SeguimientoDesempeno.sln"))) carpeta = Path.GetDirectoryName(carpeta)!;
        var (producto, propio) = (Path.Combine(carpeta, "content"), Path.Combine(AppContext.BaseDirectory, "contenido"));
        foreach (var archivo in new[] { "paginas", "imagenes" }.SelectMany(c => Directory.EnumerateFiles(Path.Combine(producto, c))))
        {
            var copia = Path.Combine(propio, Path.GetRelativePath(producto, archivo));
            Directory.CreateDirectory(Path.GetDirectoryName(copia)!);
            File.Copy(archivo, copia, overwrite: true);
        }

        File.WriteAllText(Path.Combine(propio, "sitio.yaml"), File.ReadAllText(Path.Combine(producto, "sitio.yaml")).Replace("SSP-04", "IND-0001", StringComparison.Ordinal));
        return propio;
    }
}
