using SeguimientoDesempeno.Formatos.Ooxml;

namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>A workbook to write. The same workbook gives the same bytes in every run.</summary>
/// <param name="Title">Title among the document's properties.</param>
/// <param name="Author">Office that issues it, never a person.</param>
/// <param name="Sheets">In order; at least one visible.</param>
internal sealed record Workbook(string Title, string Author, IReadOnlyList<Sheet> Sheets)
{
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Names of cells or ranges, such as <c>Captura_Valores</c>, with their reference.</summary>
    public IReadOnlyList<(string Name, string Reference)> Names { get; init; } = [];

    /// <summary>Keeps sheets from being renamed, moved or removed.</summary>
    public bool LockStructure { get; init; }

    public byte[] ToBytes()
    {
        var styles = new StyleTable();
        using var package = new PackageWriter();
        var sheets = Sheets.Select((sheet, i) => (Part: $"xl/worksheets/sheet{i + 1}.xml", Sheet: sheet)).ToList();

        package.Add("[Content_Types].xml", xml => PackageParts.ContentTypes(xml,
        [
            ("xl/workbook.xml", Main + "sheet.main+xml"),
            .. sheets.Select(s => (s.Part, Main + "worksheet+xml")),
            ("xl/styles.xml", Main + "styles+xml"),
            ("docProps/core.xml", PackageParts.CoreContentType),
        ]));
        package.Add("_rels/.rels", xml => PackageParts.Relationships(xml,
        [
            (PackageParts.RelationshipBase + "officeDocument", "xl/workbook.xml"),
            (PackageParts.CoreRelationship, "docProps/core.xml"),
        ]));
        package.Add("docProps/core.xml", xml => PackageParts.Core(xml, Title, Author));
        package.Add("xl/workbook.xml", xml => WorkbookPart.Write(xml, this));
        package.Add("xl/_rels/workbook.xml.rels", xml => PackageParts.Relationships(xml,
        [
            .. sheets.Select(s => (PackageParts.RelationshipBase + "worksheet", s.Part["xl/".Length..])),
            (PackageParts.RelationshipBase + "styles", "styles.xml"),
        ]));
        foreach (var (part, sheet) in sheets)
        {
            package.Add(part, xml => SheetPart.Write(xml, sheet, styles));
        }

        package.Add("xl/styles.xml", styles.Write);
        return package.ToBytes();
    }
}
