using System.Globalization;
using System.Xml;
using SeguimientoDesempeno.Formatos.Ooxml;

namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>Writes one xl/worksheets/sheetN.xml. Element order is fixed by the standard.</summary>
internal static class SheetPart
{
    private const string Ns = WorkbookPart.Namespace;

    /// <summary>Day 0 of the 1900 date system as programs count it (their 29 February 1900 included).</summary>
    public static readonly DateOnly Epoch = new(1899, 12, 30);

    public static void Write(XmlWriter xml, Sheet sheet, StyleTable styles)
    {
        xml.WriteStartElement("worksheet", Ns);
        xml.WriteStartElement("sheetPr", Ns);
        Empty(xml, "pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        WriteView(xml, sheet);
        Empty(xml, "sheetFormatPr", ("defaultRowHeight", "15"));
        WriteColumns(xml, sheet);
        var rows = WriteRows(xml, sheet, styles);
        if (sheet.Protected)
        {
            Empty(xml, "sheetProtection", ("sheet", "1"), ("objects", "1"), ("scenarios", "1"), ("formatColumns", "0"), ("formatRows", "0"));
        }

        if (sheet.Filter && rows > sheet.HeaderRows)
        {
            var last = new CellRef(rows, sheet.Rows[sheet.HeaderRows - 1].Cells.Count);
            Empty(xml, "autoFilter", ("ref", $"A{sheet.HeaderRows}:{last}"));
        }

        WriteMerges(xml, sheet);
        WriteValidations(xml, sheet);
        WritePrinting(xml, sheet);
        xml.WriteEndElement();
    }

    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static void WriteView(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("sheetViews", Ns);
        xml.WriteStartElement("sheetView", Ns);
        xml.WriteAttributeString("showGridLines", "0");
        xml.WriteAttributeString("workbookViewId", "0");
        if (sheet.HeaderRows > 0 || sheet.FrozenColumns > 0)
        {
            var pane = (sheet.HeaderRows, sheet.FrozenColumns) switch
            {
                (0, _) => "topRight",
                (_, 0) => "bottomLeft",
                _ => "bottomRight",
            };
            xml.WriteStartElement("pane", Ns);
            if (sheet.FrozenColumns > 0)
            {
                xml.WriteAttributeString("xSplit", $"{sheet.FrozenColumns}");
            }

            if (sheet.HeaderRows > 0)
            {
                xml.WriteAttributeString("ySplit", $"{sheet.HeaderRows}");
            }

            xml.WriteAttributeString("topLeftCell", new CellRef(sheet.HeaderRows + 1, sheet.FrozenColumns + 1).ToString());
            xml.WriteAttributeString("activePane", pane);
            xml.WriteAttributeString("state", "frozen");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteColumns(XmlWriter xml, Sheet sheet)
    {
        if (sheet.Widths.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("cols", Ns);
        for (var i = 1; i <= sheet.Widths.Count; i++)
        {
            Empty(xml, "col", ("min", $"{i}"), ("max", $"{i}"), ("width", Number((decimal)sheet.Widths[i - 1])), ("customWidth", "1"));
        }

        xml.WriteEndElement();
    }

    /// <returns>How many there are.</returns>
    private static int WriteRows(XmlWriter xml, Sheet sheet, StyleTable styles)
    {
        var row = 0;
        xml.WriteStartElement("sheetData", Ns);
        foreach (var content in sheet.Rows.Concat(sheet.Body.Select(cells => new SheetRow(cells))))
        {
            row++;
            xml.WriteStartElement("row", Ns);
            xml.WriteAttributeString("r", $"{row}");
            if (content.Height is { } height)
            {
                xml.WriteAttributeString("ht", Number((decimal)height));
                xml.WriteAttributeString("customHeight", "1");
            }

            if (content.Hidden)
            {
                xml.WriteAttributeString("hidden", "1");
            }

            for (var column = 1; column <= content.Cells.Count; column++)
            {
                WriteCell(xml, new CellRef(row, column), content.Cells[column - 1], styles);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        return row;
    }

    private static void WriteCell(XmlWriter xml, CellRef at, Cell cell, StyleTable styles)
    {
        xml.WriteStartElement("c", Ns);
        xml.WriteAttributeString("r", at.ToString());
        xml.WriteAttributeString("s", $"{styles.Index(cell.Style)}");
        switch (cell.Value)
        {
            case string text:
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Ns);
                xml.WriteStartElement("t", Ns);
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(XmlSafe.Clean(text));
                xml.WriteEndElement();
                xml.WriteEndElement();
                break;
            case decimal number:
                xml.WriteElementString("v", Ns, Number(number));
                break;
            case DateOnly date:
                xml.WriteElementString("v", Ns, $"{date.DayNumber - Epoch.DayNumber}");
                break;
        }

        xml.WriteEndElement();
    }

    private static void WriteMerges(XmlWriter xml, Sheet sheet)
    {
        if (sheet.Merges.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("mergeCells", Ns);
        xml.WriteAttributeString("count", $"{sheet.Merges.Count}");
        foreach (var (from, to) in sheet.Merges)
        {
            Empty(xml, "mergeCell", ("ref", $"{from}:{to}"));
        }

        xml.WriteEndElement();
    }

    private static void WriteValidations(XmlWriter xml, Sheet sheet)
    {
        if (sheet.Validations.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("dataValidations", Ns);
        xml.WriteAttributeString("count", $"{sheet.Validations.Count}");
        foreach (var rule in sheet.Validations)
        {
            WriteValidation(xml, rule);
        }

        xml.WriteEndElement();
    }

    private static void WriteValidation(XmlWriter xml, DataValidation rule)
    {
        // Without bounds the widest range that the program takes still keeps text out.
        const string Widest = "999999999999999";
        var least = rule.Minimum is { } minimum ? Number(minimum) : "-" + Widest;
        var greatest = rule.Maximum is { } maximum ? Number(maximum) : Widest;
        xml.WriteStartElement("dataValidation", Ns);
        xml.WriteAttributeString("type", rule.Whole ? "whole" : "decimal");
        xml.WriteAttributeString("operator", "between");
        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("showInputMessage", "1");
        xml.WriteAttributeString("showErrorMessage", "1");
        xml.WriteAttributeString("errorTitle", "Valor no admitido");
        xml.WriteAttributeString("error", Cut(rule.Error, 225));
        xml.WriteAttributeString("promptTitle", "Valor del mes");
        xml.WriteAttributeString("prompt", Cut(rule.Prompt, 255));
        xml.WriteAttributeString("sqref", rule.Cell.ToString());
        xml.WriteElementString("formula1", Ns, least);
        xml.WriteElementString("formula2", Ns, greatest);
        xml.WriteEndElement();
    }

    /// <summary>Programs call a file with longer messages corrupt.</summary>
    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";

    private static void WritePrinting(XmlWriter xml, Sheet sheet)
    {
        Empty(xml, "pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        Empty(xml, "pageSetup", ("paperSize", "1"), ("fitToWidth", $"{sheet.PagesWide}"), ("fitToHeight", "0"), ("orientation", sheet.Portrait ? "portrait" : "landscape"));
        xml.WriteStartElement("headerFooter", Ns);
        xml.WriteElementString("oddFooter", Ns, "&L&A&RPágina &P de &N");
        xml.WriteEndElement();
    }

    private static void Empty(XmlWriter xml, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element, Ns);
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, value);
        }

        xml.WriteEndElement();
    }
}
