using System.Text;
using System.Xml;
using SeguimientoDesempeno.Formatos.Ooxml;

namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>Reads the strings that a workbook keeps apart from its cells.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Read(PackageReader package, IReadOnlyList<Relationship> relationships)
    {
        if (relationships.FirstOrDefault(r => r.Is("sharedStrings"))?.Target is not { } part || !package.Contains(part))
        {
            return [];
        }

        var strings = new List<string>();
        using var xml = package.Xml(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                strings.Add(ReadText(xml));
            }
        }

        return strings;
    }

    /// <summary>Joins the text runs of the current element, leaving out phonetic guides.</summary>
    public static string ReadText(XmlReader xml)
    {
        var text = new StringBuilder();
        using var inner = xml.ReadSubtree();
        while (inner.Read())
        {
            if (inner.NodeType == XmlNodeType.Element && inner.LocalName == "rPh")
            {
                inner.Skip();
            }

            if (inner.NodeType == XmlNodeType.Element && inner.LocalName == "t" && inner.Read() && inner.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(inner.Value);
            }
        }

        return text.ToString();
    }
}
