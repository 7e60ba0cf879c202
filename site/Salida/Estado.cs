using System.Globalization;
using SeguimientoDesempeno.Sitio.Busqueda;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>
/// What the last build left in a folder and from what; it is written there as <c>.generacion</c>, which marks the folder as
/// the generator's own.
/// </summary>
/// <param name="Entradas">Inputs of that build.</param>
/// <param name="Piezas">Pieces in the order of the inventory.</param>
internal sealed record Estado(Entradas Entradas, IReadOnlyList<PiezaHecha> Piezas)
{
    /// <summary>File that holds it.</summary>
    internal const string Archivo = ".generacion";

    private const string Version = "portal 3";
    private const string Fin = "fin";
    private const string EnCurso = "en curso\n";

    /// <summary>Whether a folder is free to be used: absent, empty, or written by this generator before.</summary>
    internal static bool EsPropia(string carpeta) =>
        !Directory.Exists(carpeta) || !Directory.EnumerateFileSystemEntries(carpeta).Any() || File.Exists(Path.Combine(carpeta, Archivo));

    /// <summary>As it was written, or null where a build did not end or another version of it was used.</summary>
    internal static Estado? Leer(string carpeta)
    {
        var archivo = Path.Combine(carpeta, Archivo);
        // Line by line: it is long, and each build reads and writes it. A line is read when the next one is there: the last one may be cut.
        var lineas = File.Exists(archivo) ? File.ReadLines(archivo) : [];
        var entradas = Entradas.Ningunas.Huellas.ToBuilder();
        var piezas = new List<PiezaHecha>();
        var archivos = new List<ArchivoHecho>();
        string? antes = null;
        foreach (var linea in lineas)
        {
            if (antes is null && linea != Version)
            {
                return null;
            }

            var partes = antes?.Split('\t') ?? [];
            switch (partes)
            {
                case ["E", var nombre, var huella]:
                    entradas[nombre] = huella;
                    break;
                case ["P", var nombre, var depende]:
                    archivos = [];
                    piezas.Add(new(nombre, depende.Length > 0 ? depende : null, archivos));
                    break;
                case ["A", var ruta, var largo, var ids, var anclas]:
                    archivos.Add(new(ruta, long.Parse(largo, CultureInfo.InvariantCulture), Lista(ids), Lista(anclas)));
                    break;
            }

            antes = linea;
        }

        // Without its end it was cut while it was written: what the build left is not known.
        return antes == Fin ? new(new(entradas.ToImmutable()), piezas) : null;
    }

    /// <summary>What is in the folder whoever put it there; only the search index is not the generator's.</summary>
    internal static IReadOnlyList<ArchivoHecho> EnDisco(string carpeta) =>
        Directory.Exists(carpeta)
            ? [.. new DirectoryInfo(carpeta).EnumerateFiles("*", SearchOption.AllDirectories)
                .Select(a => new ArchivoHecho(Path.GetRelativePath(carpeta, a.FullName).Replace('\\', '/'), a.Length))
                .Where(a => a.Ruta != Archivo && !IndiceDeBusqueda.EsSuyo(a.Ruta) && !a.Ruta.StartsWith(Obra.Carpeta + "/", StringComparison.Ordinal))]
            : [];

    /// <summary>Its files that are no longer in the folder as it left them.</summary>
    internal HashSet<string> Faltantes(string carpeta, int hilos)
    {
        var archivos = Piezas.SelectMany(p => p.Archivos).ToList();
        var faltan = new bool[archivos.Count];
        Parallel.For(0, archivos.Count, new ParallelOptions { MaxDegreeOfParallelism = hilos }, i =>
            faltan[i] = new FileInfo(Path.Combine(carpeta, archivos[i].Ruta)) is not { Exists: true } archivo || archivo.Length != archivos[i].Largo);
        return [.. archivos.Where((_, i) => faltan[i]).Select(a => a.Ruta)];
    }

    /// <summary>Says in the folder that a build is changing it: until it is written whole, what is there is not known.</summary>
    internal static void Empezar(string carpeta)
    {
        Directory.CreateDirectory(carpeta);
        File.WriteAllText(Path.Combine(carpeta, Archivo), EnCurso);
    }

    private static string[] Lista(string texto) => texto.Length > 0 ? texto.Split(' ') : [];

    internal void Escribir(string carpeta)
    {
        using var texto = new StreamWriter(Path.Combine(carpeta, Archivo));
        texto.Write($"{Version}\n");
        foreach (var (nombre, huella) in Entradas.Huellas)
        {
            texto.Write($"E\t{nombre}\t{huella}\n");
        }

        foreach (var pieza in Piezas)
        {
            texto.Write($"P\t{pieza.Nombre}\t{pieza.Depende}\n");
            foreach (var archivo in pieza.Archivos)
            {
                texto.Write(string.Create(CultureInfo.InvariantCulture, $"A\t{archivo.Ruta}\t{archivo.Largo}\t{string.Join(' ', archivo.Ids)}\t{string.Join(' ', archivo.Anclas)}\n"));
            }
        }

        texto.Write($"{Fin}\n");
    }
}
