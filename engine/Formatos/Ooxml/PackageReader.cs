using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using SeguimientoDesempeno.Formatos.Archivos;

namespace SeguimientoDesempeno.Formatos.Ooxml;

/// <summary>
/// Opens a package of unknown origin within <see cref="LimitesDeArchivo"/>. Throws
/// <see cref="ArchivoRechazadoException"/> for everything its sender can mend.
/// </summary>
internal sealed class PackageReader
{
    private readonly Dictionary<string, byte[]> parts;

    private PackageReader(Dictionary<string, byte[]> parts) => this.parts = parts;

    /// <summary>Names of all parts in the order of the archive.</summary>
    public IEnumerable<string> Names => parts.Keys;

    public static PackageReader Open(byte[] content)
    {
        FileSignature.Check(content);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return new PackageReader(Extract(zip));
        }
        catch (InvalidDataException)
        {
            throw ArchivoRechazadoException.Corrupto();
        }
    }

    public bool Contains(string name) => parts.ContainsKey(name);

    public byte[] Bytes(string name) => parts.TryGetValue(name, out var bytes) ? bytes : throw ArchivoRechazadoException.Corrupto();

    /// <summary>Streams a part; document type definitions and external entities are refused.</summary>
    public XmlReader Xml(string name) => XmlReader.Create(new MemoryStream(Bytes(name), writable: false), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>Loads a small part whole; <see cref="Xml"/> streams the large ones.</summary>
    public XElement Root(string name)
    {
        if (Bytes(name).Length > LimitesDeArchivo.MaxWholePart)
        {
            throw Bomb();
        }

        using var xml = Xml(name);
        return XDocument.Load(xml).Root!;
    }

    /// <summary>Relationships of a part by id; "" stands for the package itself.</summary>
    public IReadOnlyList<Relationship> Relationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        var name = $"{folder}_rels/{part[slash..]}.rels";
        if (!Contains(name))
        {
            return [];
        }

        return [.. Root(name).Elements().Select(e => new Relationship(
            (string?)e.Attribute("Id") ?? "",
            (string?)e.Attribute("Type") ?? "",
            Resolve(folder, (string?)e.Attribute("Target") ?? ""),
            (string?)e.Attribute("TargetMode") == "External"))];
    }

    private static Dictionary<string, byte[]> Extract(ZipArchive zip)
    {
        if (zip.Entries.Count > LimitesDeArchivo.MaxParts)
        {
            throw Bomb();
        }

        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var left = LimitesDeArchivo.MaxUncompressed;
        foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            // Declared lengths come from the sender: the bytes that really come out are counted.
            using var stream = entry.Open();
            var bytes = ReadAtMost(stream, Math.Min(left, Math.Max(LimitesDeArchivo.RatioFloor, entry.CompressedLength * LimitesDeArchivo.MaxRatio)));
            left -= bytes.Length;
            if (!parts.TryAdd(entry.FullName.Replace('\\', '/'), bytes))
            {
                throw ArchivoRechazadoException.Corrupto();
            }
        }

        return parts;
    }

    private static byte[] ReadAtMost(Stream stream, long limit)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            if (buffer.Length + read > limit)
            {
                throw Bomb();
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var segments = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var segment in target.Split('/'))
        {
            if (segment == "..")
            {
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            }
            else if (segment.Length > 0 && segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    private static ArchivoRechazadoException Bomb() => new(
        "ARCHIVO_DESMEDIDO",
        "El contenido del archivo, una vez descomprimido, es desmedido para un libro de este tipo.",
        "Use el libro que recibió por correo, capture solo los valores y vuelva a enviarlo.");
}
