using System.Xml.Linq;
using SeguimientoDesempeno.Formatos.Ooxml;

namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>Finds which cell styles show their number as a date.</summary>
internal static class DateStyles
{
    public static IReadOnlySet<int> Read(PackageReader package, IReadOnlyList<Relationship> relationships)
    {
        if (relationships.FirstOrDefault(r => r.Is("styles"))?.Target is not { } part || !package.Contains(part))
        {
            return new HashSet<int>();
        }

        var root = package.Root(part);
        var codes = Children(root, "numFmts")
            .GroupBy(e => (string?)e.Attribute("numFmtId") ?? "")
            .ToDictionary(g => g.Key, g => (string?)g.First().Attribute("formatCode"));
        return Children(root, "cellXfs")
            .Select((xf, i) => (Id: (string?)xf.Attribute("numFmtId") ?? "0", Index: i))
            .Where(xf => int.TryParse(xf.Id, out var id) && NumberFormats.IsDate(id, codes.GetValueOrDefault(xf.Id)))
            .Select(xf => xf.Index)
            .ToHashSet();
    }

    private static IEnumerable<XElement> Children(XElement root, string list) =>
        root.Elements().Where(e => e.Name.LocalName == list).Elements();
}
