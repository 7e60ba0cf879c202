namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>
/// The place beside the portal where new files wait until all are made and checked. What is the same as before is not
/// written; what differs is moved over it at the end, pages after the files that they name.
/// </summary>
/// <param name="carpeta">Folder of the portal.</param>
/// <param name="presentes">Length of each file that is there.</param>
/// <param name="todo">Write also what did not change.</param>
/// <param name="sinEscribir">Compare only.</param>
internal sealed class Obra(string carpeta, IReadOnlyDictionary<string, long> presentes, bool todo, bool sinEscribir)
{
    /// <summary>Folder of the waiting files inside the portal.</summary>
    internal const string Carpeta = ".obra";

    private readonly string _obra = Path.Combine(carpeta, Carpeta);

    /// <summary>Whether there is a file that this build found in the portal.</summary>
    internal bool Esta(string ruta) => presentes.ContainsKey(ruta);

    internal long Largo(string ruta) => presentes[ruta];

    /// <summary>Takes a file in; true when it is new or differs from what is there.</summary>
    internal bool Recibir(string ruta, ReadOnlySpan<byte> contenido)
    {
        if (!todo && presentes.TryGetValue(ruta, out var largo) && largo == contenido.Length
            && Contiene(Path.Combine(carpeta, ruta), contenido))
        {
            return false;
        }

        if (!sinEscribir)
        {
            var archivo = Path.Combine(_obra, ruta);
            Directory.CreateDirectory(Path.GetDirectoryName(archivo)!);
            // A new file and not one that is emptied: ext4 begins to write an emptied one to the disk as soon as it is closed.
            // Shared with nobody, for with others .NET asks each time on what kind of disk it is.
            using var abierto = File.OpenHandle(archivo, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            RandomAccess.Write(abierto, contenido, fileOffset: 0);
        }

        return true;
    }

    /// <summary>Compared part by part: a large table read whole would be garbage that costs a whole collection.</summary>
    private static bool Contiene(string archivo, ReadOnlySpan<byte> contenido)
    {
        using var abierto = File.OpenHandle(archivo);
        Span<byte> parte = stackalloc byte[16 * 1024];
        var leido = 0;
        while (RandomAccess.Read(abierto, parte, leido) is var largo && largo > 0)
        {
            if (leido + largo > contenido.Length || !parte[..largo].SequenceEqual(contenido.Slice(leido, largo)))
            {
                return false;
            }

            leido += largo;
        }

        return leido == contenido.Length;
    }

    internal void Desechar()
    {
        if (Directory.Exists(_obra))
        {
            Directory.Delete(_obra, recursive: true);
            QuitarVacias(".");
        }
    }

    /// <summary>Brings the waiting files into the portal and takes away those that no longer belong.</summary>
    internal void Entregar(IEnumerable<string> sobrantes)
    {
        if (Directory.Exists(_obra))
        {
            Mover(new DirectoryInfo(_obra), carpeta, sonPaginas: false);
            Mover(new DirectoryInfo(_obra), carpeta, sonPaginas: true);
            Desechar();
        }

        foreach (var ruta in sobrantes)
        {
            File.Delete(Path.Combine(carpeta, ruta));
            QuitarVacias(Path.GetDirectoryName(ruta));
        }
    }

    private static void Mover(DirectoryInfo de, string a, bool sonPaginas)
    {
        foreach (var carpeta in de.EnumerateDirectories())
        {
            var destino = Path.Combine(a, carpeta.Name);
            if (Directory.Exists(destino))
            {
                Mover(carpeta, destino, sonPaginas);
            }
            else
            {
                carpeta.MoveTo(destino);
            }
        }

        foreach (var archivo in de.EnumerateFiles().Where(f => sonPaginas || f.Extension != ".html"))
        {
            archivo.MoveTo(Path.Combine(a, archivo.Name), overwrite: true);
        }
    }

    private void QuitarVacias(string? relativa)
    {
        while (relativa is { Length: > 0 } && !Directory.EnumerateFileSystemEntries(Path.Combine(carpeta, relativa)).Any())
        {
            Directory.Delete(Path.Combine(carpeta, relativa));
            relativa = Path.GetDirectoryName(relativa);
        }
    }
}
