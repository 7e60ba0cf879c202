using SeguimientoDesempeno.Formatos.Ooxml;

namespace SeguimientoDesempeno.Formatos.Word;

/// <summary>A document to write as .docx. The same document gives the same bytes in every run.</summary>
/// <param name="Title">Title among the document's properties.</param>
/// <param name="Author">Office that issues it, never a person.</param>
/// <param name="Blocks">The body.</param>
internal sealed record Document(string Title, string Author, IReadOnlyList<Block> Blocks)
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Text at the foot of every page, before the page number.</summary>
    public string Footer { get; init; } = "";

    public bool Landscape { get; init; }

    public byte[] ToBytes()
    {
        using var package = new PackageWriter();
        package.Add("[Content_Types].xml", xml => PackageParts.ContentTypes(xml,
        [
            ("word/document.xml", Main + "document.main+xml"),
            ("word/styles.xml", Main + "styles+xml"),
            ("word/numbering.xml", Main + "numbering+xml"),
            ("word/footer1.xml", Main + "footer+xml"),
            ("docProps/core.xml", PackageParts.CoreContentType),
        ]));
        package.Add("_rels/.rels", xml => PackageParts.Relationships(xml,
        [
            (PackageParts.RelationshipBase + "officeDocument", "word/document.xml"),
            (PackageParts.CoreRelationship, "docProps/core.xml"),
        ]));
        package.Add("docProps/core.xml", xml => PackageParts.Core(xml, Title, Author));
        package.Add("word/document.xml", xml => BodyPart.Write(xml, this));
        package.Add("word/_rels/document.xml.rels", xml => PackageParts.Relationships(xml,
        [
            (PackageParts.RelationshipBase + "styles", "styles.xml"),
            (PackageParts.RelationshipBase + "numbering", "numbering.xml"),
            (PackageParts.RelationshipBase + "footer", "footer1.xml"),
        ]));
        package.Add("word/styles.xml", StylesPart.Write);
        package.Add("word/numbering.xml", NumberingPart.Write);
        package.Add("word/footer1.xml", xml => FooterPart.Write(xml, Footer));
        return package.ToBytes();
    }
}
