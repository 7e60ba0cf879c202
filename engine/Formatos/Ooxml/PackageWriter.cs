using System.IO.Compression;
using System.Text;
using System.Xml;

namespace SeguimientoDesempeno.Formatos.Ooxml;

/// <summary>
/// Writes an Office Open XML package. The Open XML SDK puts a clock and random relationship ids into
/// every file; here order, ids and entry times are fixed, so that the same input gives the same bytes.
/// </summary>
internal sealed class PackageWriter
{
    /// <summary>First moment a zip entry can carry.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineChars = "\n",
        CloseOutput = false,
    };

    private readonly List<(string Name, byte[] Content)> parts = [];

    public void Add(string name, Action<XmlWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartDocument(true);
            write(xml);
        }

        parts.Add((name, buffer.ToArray()));
    }

    public void Add(string name, byte[] content) => parts.Add((name, content));

    public byte[] ToBytes()
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = EntryTime;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return buffer.ToArray();
    }
}
