using System.IO.Compression;
using System.Text;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Several definitions in one zip; the same definitions make the same bytes.</summary>
internal static class PaqueteDeDefiniciones
{
    public const string Nombre = "workflow-definitions.zip";

    /// <summary>No definition is larger; nor does anybody send more of them at once.</summary>
    private const long MaximoDeArchivo = 10 * 1024 * 1024;
    private const int MaximoDeArchivos = 200;

    private static readonly DateTimeOffset Fecha = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Escribir(IEnumerable<DefinitionRecord> versiones)
    {
        using var salida = new MemoryStream();
        using (var zip = new ZipArchive(salida, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var version in versiones.OrderBy(version => version.DefinitionId, StringComparer.Ordinal).ThenBy(version => version.Version))
            {
                var entrada = zip.CreateEntry(DefinitionFile.Name(version));
                entrada.LastWriteTime = Fecha;
                using var contenido = entrada.Open();
                contenido.Write(Encoding.UTF8.GetBytes(DefinitionFile.Write(version)));
            }
        }

        return salida.ToArray();
    }

    /// <summary>The texts of the JSON files of a zip, or of one JSON file.</summary>
    /// <exception cref="InvalidDataException">It is neither, or larger than anybody would send.</exception>
    public static IReadOnlyList<string> Leer(string nombre, Stream archivo)
    {
        if (!nombre.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            return [Texto(archivo)];
        }

        using var zip = new ZipArchive(archivo, ZipArchiveMode.Read);
        var entradas = zip.Entries.Where(entrada => entrada.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)).ToList();
        if (entradas.Count > MaximoDeArchivos)
        {
            throw new InvalidDataException($"«{nombre}» trae {entradas.Count} archivos; se admiten hasta {MaximoDeArchivos}.");
        }

        return entradas.ConvertAll(entrada =>
        {
            using var contenido = entrada.Open();
            return Texto(contenido);
        });
    }

    private static string Texto(Stream contenido)
    {
        using var copia = new MemoryStream();
        var bloque = new byte[64 * 1024];
        for (int leidos; (leidos = contenido.Read(bloque)) > 0;)
        {
            if (copia.Length + leidos > MaximoDeArchivo) throw new InvalidDataException("Una definición mide más de 10 MB.");
            copia.Write(bloque, 0, leidos);
        }

        return Encoding.UTF8.GetString(copia.GetBuffer(), 0, (int)copia.Length).TrimStart('\uFEFF');
    }
}
