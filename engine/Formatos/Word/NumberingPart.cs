using System.Xml;

namespace SeguimientoDesempeno.Formatos.Word;

/// <summary>Writes word/numbering.xml: the one bulleted list.</summary>
internal static class NumberingPart
{
    public static void Write(XmlWriter xml)
    {
        xml.Start("numbering");
        xml.Start("abstractNum");
        xml.Attribute("abstractNumId", "0");
        xml.Empty("multiLevelType", ("val", "singleLevel"));
        xml.Start("lvl");
        xml.Attribute("ilvl", "0");
        xml.Empty("start", ("val", "1"));
        xml.Empty("numFmt", ("val", "bullet"));
        xml.Empty("lvlText", ("val", "•"));
        xml.Empty("lvlJc", ("val", "left"));
        xml.Start("pPr");
        xml.Empty("ind", ("left", "567"), ("hanging", "283"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Start("num");
        xml.Attribute("numId", "1");
        xml.Empty("abstractNumId", ("val", "0"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
