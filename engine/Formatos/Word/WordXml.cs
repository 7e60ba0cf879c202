using System.Xml;
using SeguimientoDesempeno.Formatos.Ooxml;

namespace SeguimientoDesempeno.Formatos.Word;

/// <summary>Short forms for WordprocessingML, whose elements and attributes share one namespace.</summary>
internal static class WordXml
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string RelationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Start(this XmlWriter xml, string element) => xml.WriteStartElement("w", element, Namespace);

    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString("w", name, Namespace, value);

    public static void Empty(this XmlWriter xml, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.Start(element);
        foreach (var (name, value) in attributes)
        {
            xml.Attribute(name, value);
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes text with its line breaks.</summary>
    public static void Text(this XmlWriter xml, string text)
    {
        var lines = XmlSafe.Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                xml.Empty("br");
            }

            xml.Start("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(lines[i]);
            xml.WriteEndElement();
        }
    }
}
