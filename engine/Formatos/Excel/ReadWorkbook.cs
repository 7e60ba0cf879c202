using System.Xml;
using System.Xml.Linq;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Archivos;
using SeguimientoDesempeno.Formatos.Ooxml;

namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>An uploaded workbook, read within <see cref="LimitesDeArchivo"/> and without running or following anything in it.</summary>
internal sealed record ReadWorkbook(IReadOnlyList<ReadSheet> Sheets)
{
    public ReadSheet? Find(string name) =>
        Sheets.FirstOrDefault(sheet => string.Equals(sheet.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a workbook or says why it cannot be read.</summary>
    public static Lectura<ReadWorkbook?> Read(byte[] content, string fileName)
    {
        try
        {
            return new Lectura<ReadWorkbook?>(Read(PackageReader.Open(content)), []);
        }
        catch (ArchivoRechazadoException rejected)
        {
            return new Lectura<ReadWorkbook?>(null, [rejected.En(fileName)]);
        }
        catch (XmlException)
        {
            return new Lectura<ReadWorkbook?>(null, [ArchivoRechazadoException.Corrupto().En(fileName)]);
        }
    }

    private static ReadWorkbook Read(PackageReader package)
    {
        var workbook = package.Relationships("").FirstOrDefault(r => r.Is("officeDocument"))?.Target
            ?? throw ArchivoRechazadoException.Corrupto();
        RefuseActiveContent(package, workbook);

        var root = package.Root(workbook);
        if (root.Name.LocalName != "workbook")
        {
            throw NotAWorkbook();
        }

        var relationships = package.Relationships(workbook);
        var context = new SheetContext(
            Styles: DateStyles.Read(package, relationships),
            Strings: SharedStrings.Read(package, relationships),
            Date1904: Local(root, "workbookPr").Any(p => (string?)p.Attribute("date1904") is "1" or "true"));
        var cells = LimitesDeArchivo.MaxCells;
        var sheets = new List<ReadSheet>();
        foreach (var sheet in Local(root, "sheets").Elements().Where(e => e.Name.LocalName == "sheet"))
        {
            var id = sheet.Attributes().FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.NamespaceName.Length > 0)?.Value;
            if (relationships.FirstOrDefault(r => r.Id == id && r.Is("worksheet")) is not { } target)
            {
                continue;
            }

            var content = SheetReader.Read(package, target.Target, context, ref cells);
            var name = (string?)sheet.Attribute("name") ?? "";
            sheets.Add(new ReadSheet(name, target.Target, (string?)sheet.Attribute("state") is "hidden" or "veryHidden", content));
        }

        return sheets.Count > 0 ? new ReadWorkbook(sheets) : throw ArchivoRechazadoException.Corrupto();
    }

    private static IEnumerable<XElement> Local(XElement root, string name) => root.Elements().Where(e => e.Name.LocalName == name);

    private static void RefuseActiveContent(PackageReader package, string workbook)
    {
        if (package.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArchivoRechazadoException(
                "CONTIENE_MACROS", "El libro contiene macros.", "Guárdelo como «Libro de Excel (.xlsx)», sin macros, y vuelva a enviarlo.");
        }

        // Hyperlinks are never followed; anything else outside the file would be.
        var parts = package.Names.Where(n => !n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Append("");
        if (parts.SelectMany(package.Relationships).Any(r => r.Is("externalLink") || (r.External && !r.Is("hyperlink"))))
        {
            throw new ArchivoRechazadoException(
                "VINCULO_EXTERNO",
                "El libro toma datos de otro archivo o de una dirección externa.",
                "Rompa los vínculos (Datos, Editar vínculos), deje solo valores y vuelva a enviarlo.");
        }

        if (!package.Contains(workbook))
        {
            throw ArchivoRechazadoException.Corrupto();
        }
    }

    private static ArchivoRechazadoException NotAWorkbook() => new(
        "TIPO_DE_ARCHIVO",
        "El archivo es de otro programa y se esperaba un libro de Excel (.xlsx).",
        "Envíe el libro .xlsx que recibió por correo.");
}
