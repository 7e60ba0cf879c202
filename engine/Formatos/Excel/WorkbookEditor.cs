using System.Xml;
using System.Xml.Linq;
using SeguimientoDesempeno.Formatos.Ooxml;

namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>Changes cells of an existing workbook and leaves every other byte of its parts as it was.</summary>
internal static class WorkbookEditor
{
    private static readonly XNamespace Ns = WorkbookPart.Namespace;

    /// <param name="workbook">A workbook written by <see cref="Workbook"/>.</param>
    /// <param name="part">The sheet's part, as <see cref="ReadSheet.Part"/> says.</param>
    /// <param name="values">New content by cell: a decimal, a text or null to empty it; styles stay.</param>
    public static byte[] Fill(byte[] workbook, string part, IReadOnlyDictionary<CellRef, object?> values)
    {
        var package = PackageReader.Open(workbook);
        using var copy = new PackageWriter();
        foreach (var name in package.Names)
        {
            if (name == part)
            {
                copy.Add(name, xml => Fill(package, part, values).WriteTo(xml));
            }
            else
            {
                copy.Add(name, package.Bytes(name));
            }
        }

        return copy.ToBytes();
    }

    private static XElement Fill(PackageReader package, string part, IReadOnlyDictionary<CellRef, object?> values)
    {
        using var xml = package.Xml(part);
        var sheet = XDocument.Load(xml, LoadOptions.PreserveWhitespace).Root!;
        foreach (var cell in sheet.Descendants(Ns + "c"))
        {
            if (CellRef.TryParse((string?)cell.Attribute("r"), out var at) && values.TryGetValue(at, out var value))
            {
                Set(cell, value);
            }
        }

        return sheet;
    }

    private static void Set(XElement cell, object? value)
    {
        cell.RemoveNodes();
        cell.SetAttributeValue("t", value is string ? "inlineStr" : null);
        switch (value)
        {
            case string text:
                cell.Add(new XElement(Ns + "is", new XElement(Ns + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), XmlSafe.Clean(text))));
                break;
            case decimal number:
                cell.Add(new XElement(Ns + "v", SheetPart.Number(number)));
                break;
        }
    }
}
