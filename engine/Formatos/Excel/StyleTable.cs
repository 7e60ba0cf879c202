using System.Xml;

namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>Numbers the styles in the order of their first use and writes xl/styles.xml.</summary>
internal sealed class StyleTable
{
    private const string Ns = WorkbookPart.Namespace;
    private const int FirstCustomFormat = 164;

    private readonly Indexed<CellStyle> styles = new(CellStyle.Plain);
    private readonly Indexed<Font> fonts = new(new Font(false, false, 10, null));
    private readonly Indexed<string> fills = new("none", "gray125");
    private readonly Indexed<string> formats = new();

    // Most cells share the object; comparing what styles say is for those that do not.
    private readonly Dictionary<CellStyle, int> known = new(ReferenceEqualityComparer.Instance);

    public int Index(CellStyle style) => known.TryGetValue(style, out var index) ? index : known[style] = Number(style);

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Ns);
        WriteFormats(xml);
        WriteAll(xml, "fonts", fonts.Items, WriteFont);
        WriteAll(xml, "fills", fills.Items, WriteFill);
        WriteAll(xml, "borders", [false, true], WriteBorder);
        WriteAll(xml, "cellStyleXfs", [CellStyle.Plain], (x, s) => WriteXf(x, s, named: false));
        WriteAll(xml, "cellXfs", styles.Items, (x, s) => WriteXf(x, s, named: true));
        xml.WriteStartElement("cellStyles", Ns);
        xml.WriteAttributeString("count", "1");
        xml.WriteStartElement("cellStyle", Ns);
        xml.WriteAttributeString("name", "Normal");
        xml.WriteAttributeString("xfId", "0");
        xml.WriteAttributeString("builtinId", "0");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private int Number(CellStyle style)
    {
        fonts.IndexOf(FontOf(style));
        if (style.Fill is not null)
        {
            fills.IndexOf(style.Fill);
        }

        if (NumberFormats.BuiltInId(style.NumberFormat) is null)
        {
            formats.IndexOf(style.NumberFormat);
        }

        return styles.IndexOf(style);
    }

    private static Font FontOf(CellStyle style) => new(style.Bold, style.Italic, style.Size, style.Color);

    private static void WriteAll<T>(XmlWriter xml, string name, IReadOnlyList<T> items, Action<XmlWriter, T> write)
    {
        xml.WriteStartElement(name, Ns);
        xml.WriteAttributeString("count", $"{items.Count}");
        foreach (var item in items)
        {
            write(xml, item);
        }

        xml.WriteEndElement();
    }

    private void WriteFormats(XmlWriter xml)
    {
        if (formats.Items.Count == 0)
        {
            return;
        }

        WriteAll(xml, "numFmts", formats.Items, (x, format) =>
        {
            x.WriteStartElement("numFmt", Ns);
            x.WriteAttributeString("numFmtId", $"{FirstCustomFormat + formats.IndexOf(format)}");
            x.WriteAttributeString("formatCode", format);
            x.WriteEndElement();
        });
    }

    private static void WriteFont(XmlWriter xml, Font font)
    {
        xml.WriteStartElement("font", Ns);
        if (font.Bold)
        {
            xml.WriteElementString("b", Ns, null);
        }

        if (font.Italic)
        {
            xml.WriteElementString("i", Ns, null);
        }

        WriteValue(xml, "sz", "val", $"{font.Size}");
        if (font.Color is not null)
        {
            WriteValue(xml, "color", "rgb", "FF" + font.Color);
        }

        WriteValue(xml, "name", "val", "Calibri");
        WriteValue(xml, "family", "val", "2");
        xml.WriteEndElement();
    }

    private static void WriteFill(XmlWriter xml, string fill)
    {
        xml.WriteStartElement("fill", Ns);
        xml.WriteStartElement("patternFill", Ns);
        if (fill is "none" or "gray125")
        {
            xml.WriteAttributeString("patternType", fill);
        }
        else
        {
            xml.WriteAttributeString("patternType", "solid");
            WriteValue(xml, "fgColor", "rgb", "FF" + fill);
            WriteValue(xml, "bgColor", "indexed", "64");
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteBorder(XmlWriter xml, bool drawn)
    {
        xml.WriteStartElement("border", Ns);
        foreach (var side in new[] { "left", "right", "top", "bottom" })
        {
            xml.WriteStartElement(side, Ns);
            if (drawn)
            {
                xml.WriteAttributeString("style", "thin");
                WriteValue(xml, "color", "rgb", "FF9AA0A6");
            }

            xml.WriteEndElement();
        }

        xml.WriteElementString("diagonal", Ns, null);
        xml.WriteEndElement();
    }

    private void WriteXf(XmlWriter xml, CellStyle style, bool named)
    {
        xml.WriteStartElement("xf", Ns);
        var format = NumberFormats.BuiltInId(style.NumberFormat) ?? FirstCustomFormat + formats.IndexOf(style.NumberFormat);
        xml.WriteAttributeString("numFmtId", $"{format}");
        xml.WriteAttributeString("fontId", $"{fonts.IndexOf(FontOf(style))}");
        xml.WriteAttributeString("fillId", style.Fill is null ? "0" : $"{fills.IndexOf(style.Fill)}");
        xml.WriteAttributeString("borderId", style.Border ? "1" : "0");
        if (named)
        {
            xml.WriteAttributeString("xfId", "0");
            foreach (var aspect in new[] { "applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment", "applyProtection" })
            {
                xml.WriteAttributeString(aspect, "1");
            }
        }

        xml.WriteStartElement("alignment", Ns);
        if (style.Horizontal != HorizontalAlignment.Automatic)
        {
            xml.WriteAttributeString("horizontal", style.Horizontal.ToString().ToLowerInvariant());
        }

        xml.WriteAttributeString("vertical", "center");
        if (style.Wrap)
        {
            xml.WriteAttributeString("wrapText", "1");
        }

        xml.WriteEndElement();
        WriteValue(xml, "protection", "locked", style.Unlocked ? "0" : "1");
        xml.WriteEndElement();
    }

    private static void WriteValue(XmlWriter xml, string element, string attribute, string value)
    {
        xml.WriteStartElement(element, Ns);
        xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private sealed record Font(bool Bold, bool Italic, int Size, string? Color);

    /// <summary>Distinct items in the order of their first appearance.</summary>
    private sealed class Indexed<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> index = [];
        private readonly List<T> items = [];

        public Indexed(params ReadOnlySpan<T> first)
        {
            foreach (var item in first)
            {
                IndexOf(item);
            }
        }

        public IReadOnlyList<T> Items => items;

        public int IndexOf(T item)
        {
            if (!index.TryGetValue(item, out var at))
            {
                index[item] = at = items.Count;
                items.Add(item);
            }

            return at;
        }
    }
}
