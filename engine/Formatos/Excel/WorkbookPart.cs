using System.Xml;

namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>Writes xl/workbook.xml: sheets in order, defined names and rows repeated when printing.</summary>
internal static class WorkbookPart
{
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string RelationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Write(XmlWriter xml, Workbook workbook)
    {
        xml.WriteStartElement("workbook", Namespace);
        xml.WriteAttributeString("xmlns", "r", null, RelationshipNamespace);
        if (workbook.LockStructure)
        {
            xml.WriteStartElement("workbookProtection", Namespace);
            xml.WriteAttributeString("lockStructure", "1");
            xml.WriteEndElement();
        }

        xml.WriteStartElement("sheets", Namespace);
        for (var i = 0; i < workbook.Sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Namespace);
            xml.WriteAttributeString("name", workbook.Sheets[i].Name);
            xml.WriteAttributeString("sheetId", $"{i + 1}");
            if (workbook.Sheets[i].VeryHidden)
            {
                xml.WriteAttributeString("state", "veryHidden");
            }

            xml.WriteAttributeString("r", "id", RelationshipNamespace, $"rId{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteNames(xml, workbook);
        xml.WriteEndElement();
    }

    private static void WriteNames(XmlWriter xml, Workbook workbook)
    {
        var titles = workbook.Sheets.Select((sheet, i) => (sheet, i)).Where(s => s.sheet.HeaderRows > 0).ToList();
        if (titles.Count == 0 && workbook.Names.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("definedNames", Namespace);
        foreach (var (sheet, i) in titles)
        {
            xml.WriteStartElement("definedName", Namespace);
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", $"{i}");
            var rows = $"{Quoted(sheet.Name)}!${sheet.FirstRepeatedRow}:${sheet.HeaderRows}";
            xml.WriteString(sheet.RepeatedColumns is null ? rows : $"{Quoted(sheet.Name)}!{sheet.RepeatedColumns},{rows}");
            xml.WriteEndElement();
        }

        foreach (var (name, reference) in workbook.Names)
        {
            xml.WriteStartElement("definedName", Namespace);
            xml.WriteAttributeString("name", name);
            xml.WriteString(reference);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
