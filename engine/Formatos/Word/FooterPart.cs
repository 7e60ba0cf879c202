using System.Xml;

namespace SeguimientoDesempeno.Formatos.Word;

/// <summary>Writes word/footer1.xml: a text and the page number.</summary>
internal static class FooterPart
{
    public static void Write(XmlWriter xml, string text)
    {
        xml.Start("ftr");
        xml.Start("p");
        xml.Start("pPr");
        xml.Empty("pStyle", ("val", nameof(ParagraphStyle.Note)));
        xml.Empty("jc", ("val", "center"));
        xml.WriteEndElement();
        Run(xml, text.Length == 0 ? "Página " : text + " · Página ");
        Field(xml, "PAGE");
        Run(xml, " de ");
        Field(xml, "NUMPAGES");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Run(XmlWriter xml, string text)
    {
        xml.Start("r");
        xml.Text(text);
        xml.WriteEndElement();
    }

    private static void Field(XmlWriter xml, string name)
    {
        xml.Start("fldSimple");
        xml.Attribute("instr", name);
        Run(xml, "1");
        xml.WriteEndElement();
    }
}
