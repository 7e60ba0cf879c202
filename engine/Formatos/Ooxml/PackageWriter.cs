using System.IO.Compression;
using System.Text;
using System.Xml;

namespace SeguimientoDesempeno.Formatos.Ooxml;

/// <summary>
/// Writes an Office Open XML package. The Open XML SDK puts a clock and random relationship ids into
/// every file; here order, ids and entry times are fixed, so that the same input gives the same bytes.
/// </summary>
internal sealed class PackageWriter : IDisposable
{
    /// <summary>First moment a zip entry can carry.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineChars = "\n",
        CloseOutput = false,
    };

    private readonly MemoryStream package = new();
    private readonly ZipArchive zip;

    public PackageWriter() => zip = new(package, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>A part that is compressed as it is written: a long one is never in memory whole.</summary>
    public void Add(string name, Action<XmlWriter> write)
    {
        using var part = Entry(name);
        using var xml = XmlWriter.Create(part, Settings);
        xml.WriteStartDocument(true);
        write(xml);
    }

    public void Add(string name, byte[] content)
    {
        using var part = Entry(name);
        part.Write(content);
    }

    /// <summary>The package with the parts added; it takes no more.</summary>
    public byte[] ToBytes()
    {
        zip.Dispose();
        return package.ToArray();
    }

    public void Dispose()
    {
        zip.Dispose();
        package.Dispose();
    }

    private Stream Entry(string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = EntryTime;
        return entry.Open();
    }
}
