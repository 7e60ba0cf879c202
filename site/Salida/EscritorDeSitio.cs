using System.Globalization;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Sitio.Busqueda;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>
/// Brings a folder to a set of files: what is the same stays untouched, what differs is replaced in one step, what is
/// no longer there goes last. Pages are written after the files that they name.
/// </summary>
internal sealed class EscritorDeSitio(string carpeta)
{
    /// <summary>Whether the folder is free to be used: absent, empty, or written by this generator before.</summary>
    internal bool EsPropia() =>
        !Directory.Exists(carpeta) || !Directory.EnumerateFileSystemEntries(carpeta).Any() || File.Exists(Path.Combine(carpeta, Huella.Archivo));

    /// <summary>How many files there are when the folder already holds the build with this print, else null.</summary>
    internal int? YaEsta(string huella)
    {
        var marca = Path.Combine(carpeta, Huella.Archivo);
        return File.Exists(marca)
            && File.ReadAllText(marca).Split(' ') is [var anterior, var cuantos]
            && anterior == huella
            && Presentes().Count() is var presentes
            && presentes == int.Parse(cuantos, CultureInfo.InvariantCulture)
                ? presentes
                : null;
    }

    /// <summary>Pages that are in the folder and would no longer be: a published address answers for ever.</summary>
    internal IEnumerable<Problema> Desaparecidas(IReadOnlyDictionary<string, ArchivoDelSitio> archivos) =>
        (Directory.Exists(carpeta) ? Directory.EnumerateFiles(carpeta, "*.html", SearchOption.AllDirectories) : [])
            .Select(Relativa)
            .Where(ruta => !archivos.ContainsKey(ruta))
            .Order(StringComparer.Ordinal)
            .Select(ruta => new Problema("DIRECCION_DESAPARECIDA", "esta dirección ya se publicó y dejaría de responder", new Lugar(ruta)));

    internal (int Escritos, int Borrados) Escribir(IReadOnlyDictionary<string, ArchivoDelSitio> archivos, bool todo)
    {
        Directory.CreateDirectory(carpeta);
        // The folder is the generator's from the first file on, and is up to date only after the last.
        File.WriteAllText(Path.Combine(carpeta, Huella.Archivo), "en curso");
        var escritos = 0;
        var paginasAlFinal = archivos.Values
            .OrderBy(a => a.Ruta == Huella.Archivo)
            .ThenBy(a => a.Ruta.EndsWith(".html", StringComparison.Ordinal))
            .ThenBy(a => a.Ruta, StringComparer.Ordinal);
        foreach (var archivo in paginasAlFinal)
        {
            var ruta = Path.Combine(carpeta, archivo.Ruta);
            if (todo || !EsIgual(ruta, archivo.Contenido.Span))
            {
                Reemplazar(ruta, archivo.Contenido.Span);
                escritos += archivo.Ruta == Huella.Archivo ? 0 : 1;
            }
        }

        return (escritos, Limpiar(archivos));
    }

    /// <summary>What the generator wrote: the search index is made from it, and is not its own.</summary>
    private IEnumerable<string> Presentes() =>
        Directory.EnumerateFiles(carpeta, "*", SearchOption.AllDirectories).Where(ruta => !IndiceDeBusqueda.EsSuyo(Relativa(ruta)));

    private string Relativa(string ruta) => Path.GetRelativePath(carpeta, ruta).Replace('\\', '/');

    private static bool EsIgual(string ruta, ReadOnlySpan<byte> contenido)
    {
        var archivo = new FileInfo(ruta);
        return archivo.Exists && archivo.Length == contenido.Length && File.ReadAllBytes(ruta).AsSpan().SequenceEqual(contenido);
    }

    private static void Reemplazar(string ruta, ReadOnlySpan<byte> contenido)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(ruta)!);
        var parcial = Path.Combine(Path.GetDirectoryName(ruta)!, "." + Path.GetFileName(ruta) + ".parcial");
        File.WriteAllBytes(parcial, contenido);
        File.Move(parcial, ruta, overwrite: true);
    }

    private int Limpiar(IReadOnlyDictionary<string, ArchivoDelSitio> archivos)
    {
        var sobrantes = Presentes()
            .Where(ruta => !archivos.ContainsKey(Relativa(ruta)))
            .ToList();
        foreach (var ruta in sobrantes)
        {
            File.Delete(ruta);
        }

        foreach (var vacia in Directory.EnumerateDirectories(carpeta, "*", SearchOption.AllDirectories).OrderByDescending(d => d.Length).ToList())
        {
            if (!Directory.EnumerateFileSystemEntries(vacia).Any())
            {
                Directory.Delete(vacia);
            }
        }

        return sobrantes.Count;
    }
}
