using System.Xml;

namespace SeguimientoDesempeno.Formatos.Ooxml;

/// <summary>The parts that every package has: content types, relationships and document properties.</summary>
internal static class PackageParts
{
    public const string RelationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string RelationshipContentType = "application/vnd.openxmlformats-package.relationships+xml";
    public const string CoreRelationship = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    public const string CoreContentType = "application/vnd.openxmlformats-package.core-properties+xml";

    private const string TypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string CoreNamespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void ContentTypes(XmlWriter xml, IEnumerable<(string Part, string Type)> overrides)
    {
        xml.WriteStartElement("Types", TypesNamespace);
        foreach (var (extension, type) in new[] { ("rels", RelationshipContentType), ("xml", "application/xml") })
        {
            xml.WriteStartElement("Default", TypesNamespace);
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        foreach (var (part, type) in overrides)
        {
            xml.WriteStartElement("Override", TypesNamespace);
            xml.WriteAttributeString("PartName", "/" + part);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public static void Relationships(XmlWriter xml, IEnumerable<(string Type, string Target)> relationships)
    {
        xml.WriteStartElement("Relationships", RelationshipsNamespace);
        var number = 0;
        foreach (var (type, target) in relationships)
        {
            xml.WriteStartElement("Relationship", RelationshipsNamespace);
            xml.WriteAttributeString("Id", $"rId{++number}");
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Title, author and language; no dates, which would differ between two runs.</summary>
    public static void Core(XmlWriter xml, string title, string creator)
    {
        xml.WriteStartElement("cp", "coreProperties", CoreNamespace);
        xml.WriteElementString("dc", "title", DublinCore, XmlSafe.Clean(title));
        xml.WriteElementString("dc", "creator", DublinCore, XmlSafe.Clean(creator));
        xml.WriteElementString("dc", "language", DublinCore, "es-MX");
        xml.WriteEndElement();
    }
}
