using System.Xml;

namespace SeguimientoDesempeno.Formatos.Word;

/// <summary>Writes word/document.xml.</summary>
internal static class BodyPart
{
    /// <summary>Letter paper in twentieths of a point, with margins of 2 cm.</summary>
    private const int ShortSide = 12240;
    private const int LongSide = 15840;
    private const int Margin = 1134;

    public static void Write(XmlWriter xml, Document document)
    {
        xml.Start("document");
        xml.WriteAttributeString("xmlns", "r", null, WordXml.RelationshipNamespace);
        xml.Start("body");
        var width = (document.Landscape ? LongSide : ShortSide) - (2 * Margin);
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    WriteParagraph(xml, paragraph);
                    break;
                case Table table:
                    WriteTable(xml, table, width);
                    WriteParagraph(xml, Block.Text("", ParagraphStyle.TableText));
                    break;
            }
        }

        WriteSection(xml, document.Landscape);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteParagraph(XmlWriter xml, Paragraph paragraph)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Empty("pStyle", ("val", paragraph.Style.ToString()));
        xml.WriteEndElement();
        foreach (var run in paragraph.Runs)
        {
            WriteRun(xml, run, color: null);
        }

        xml.WriteEndElement();
    }

    private static void WriteRun(XmlWriter xml, Run run, string? color)
    {
        xml.Start("r");
        if (run.Bold || color is not null)
        {
            xml.Start("rPr");
            if (run.Bold)
            {
                xml.Empty("b");
            }

            if (color is not null)
            {
                xml.Empty("color", ("val", color));
            }

            xml.WriteEndElement();
        }

        xml.Text(run.Text);
        xml.WriteEndElement();
    }

    private static void WriteTable(XmlWriter xml, Table table, int width)
    {
        var total = table.Widths.Sum();
        var widths = table.Widths.Select(w => width * table.Percent / 100 * w / total).ToList();
        xml.Start("tbl");
        xml.Start("tblPr");
        xml.Empty("tblW", ("w", $"{widths.Sum()}"), ("type", "dxa"));
        WriteBorders(xml);
        xml.Empty("tblLayout", ("type", "fixed"));
        xml.Start("tblCellMar");
        foreach (var side in new[] { "left", "right" })
        {
            xml.Empty(side, ("w", "80"), ("type", "dxa"));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Start("tblGrid");
        foreach (var column in widths)
        {
            xml.Empty("gridCol", ("w", $"{column}"));
        }

        xml.WriteEndElement();
        WriteRow(xml, [.. table.Headers.Select(h => new TableCell(h, "1F3B4D", "FFFFFF", Center: true))], widths, header: true);
        foreach (var row in table.Rows)
        {
            WriteRow(xml, row, widths, header: false);
        }

        xml.WriteEndElement();
    }

    private static void WriteBorders(XmlWriter xml)
    {
        xml.Start("tblBorders");
        foreach (var side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" })
        {
            xml.Empty(side, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "9AA0A6"));
        }

        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, IReadOnlyList<TableCell> cells, List<int> widths, bool header)
    {
        xml.Start("tr");
        xml.Start("trPr");
        xml.Empty("cantSplit");
        if (header)
        {
            xml.Empty("tblHeader");
        }

        xml.WriteEndElement();
        for (var i = 0; i < cells.Count; i++)
        {
            WriteCell(xml, cells[i], widths[i], header);
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, TableCell cell, int width, bool header)
    {
        xml.Start("tc");
        xml.Start("tcPr");
        xml.Empty("tcW", ("w", $"{width}"), ("type", "dxa"));
        if (cell.Fill is not null)
        {
            xml.Empty("shd", ("val", "clear"), ("color", "auto"), ("fill", cell.Fill));
        }

        xml.Empty("vAlign", ("val", "center"));
        xml.WriteEndElement();
        xml.Start("p");
        xml.Start("pPr");
        xml.Empty("pStyle", ("val", nameof(ParagraphStyle.TableText)));
        if (cell.Center)
        {
            xml.Empty("jc", ("val", "center"));
        }

        xml.WriteEndElement();
        foreach (var run in Run.Parse(cell.Text))
        {
            WriteRun(xml, run with { Bold = run.Bold || header || cell.Fill is not null }, cell.Color);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSection(XmlWriter xml, bool landscape)
    {
        xml.Start("sectPr");
        xml.Start("footerReference");
        xml.Attribute("type", "default");
        xml.WriteAttributeString("r", "id", WordXml.RelationshipNamespace, "rId3");
        xml.WriteEndElement();
        if (landscape)
        {
            xml.Empty("pgSz", ("w", $"{LongSide}"), ("h", $"{ShortSide}"), ("orient", "landscape"));
        }
        else
        {
            xml.Empty("pgSz", ("w", $"{ShortSide}"), ("h", $"{LongSide}"));
        }

        xml.Empty("pgMar", ("top", $"{Margin}"), ("right", $"{Margin}"), ("bottom", $"{Margin}"), ("left", $"{Margin}"), ("header", "567"), ("footer", "567"), ("gutter", "0"));
        xml.WriteEndElement();
    }
}
