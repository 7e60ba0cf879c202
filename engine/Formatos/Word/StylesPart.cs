using System.Xml;

namespace SeguimientoDesempeno.Formatos.Word;

/// <summary>Writes word/styles.xml. Headings carry outline levels, so that a reader can jump between them.</summary>
internal static class StylesPart
{
    private const string Ink = "1F3B4D";

    private static readonly Look[] Looks =
    [
        new(ParagraphStyle.Normal, "Normal", Size: 21, After: 140),
        new(ParagraphStyle.Title, "Title", Size: 32, After: 60, Bold: true, Color: Ink, Justify: "center"),
        new(ParagraphStyle.Subtitle, "Subtitle", Size: 24, After: 160, Color: Ink, Justify: "center"),
        new(ParagraphStyle.Heading1, "heading 1", Size: 26, Before: 280, After: 120, Bold: true, Color: Ink, Outline: 0),
        new(ParagraphStyle.Heading2, "heading 2", Size: 22, Before: 200, After: 80, Bold: true, Color: Ink, Outline: 1),
        new(ParagraphStyle.ListBullet, "List Bullet", Size: 21, After: 140, Bullet: true, Contextual: true),
        new(ParagraphStyle.Right, "Alineado a la derecha", Size: 21, After: 280, Justify: "right", Contextual: true),
        new(ParagraphStyle.Signature, "Firma", Size: 21, Before: 700, After: 240, Justify: "center", TopLine: true),
        new(ParagraphStyle.TableText, "Texto de tabla", Size: 17, Before: 20, After: 20),
        new(ParagraphStyle.Note, "Nota", Size: 17, After: 80, Color: "3C4043"),
    ];

    public static void Write(XmlWriter xml)
    {
        xml.Start("styles");
        xml.Start("docDefaults");
        xml.Start("rPrDefault");
        xml.Start("rPr");
        xml.Empty("rFonts", ("ascii", "Calibri"), ("hAnsi", "Calibri"), ("cs", "Calibri"));
        xml.Empty("lang", ("val", "es-MX"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Empty("pPrDefault");
        xml.WriteEndElement();
        foreach (var look in Looks)
        {
            Write(xml, look);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Look look)
    {
        xml.Start("style");
        xml.Attribute("type", "paragraph");
        if (look.Style == ParagraphStyle.Normal)
        {
            xml.Attribute("default", "1");
        }

        xml.Attribute("styleId", look.Style.ToString());
        xml.Empty("name", ("val", look.Name));
        if (look.Style != ParagraphStyle.Normal)
        {
            xml.Empty("basedOn", ("val", nameof(ParagraphStyle.Normal)));
        }

        xml.Empty("qFormat");
        xml.Start("pPr");
        if (look.Outline is not null)
        {
            xml.Empty("keepNext");
        }

        if (look.Bullet)
        {
            xml.Start("numPr");
            xml.Empty("numId", ("val", "1"));
            xml.WriteEndElement();
        }

        if (look.TopLine)
        {
            xml.Start("pBdr");
            xml.Empty("top", ("val", "single"), ("sz", "6"), ("space", "4"), ("color", Ink));
            xml.WriteEndElement();
        }

        xml.Empty("spacing", ("before", $"{look.Before}"), ("after", $"{look.After}"));
        if (look.TopLine)
        {
            xml.Empty("ind", ("left", "2835"), ("right", "2835"));
        }

        if (look.Contextual)
        {
            xml.Empty("contextualSpacing");
        }

        if (look.Justify is not null)
        {
            xml.Empty("jc", ("val", look.Justify));
        }

        if (look.Outline is { } level)
        {
            xml.Empty("outlineLvl", ("val", $"{level}"));
        }

        xml.WriteEndElement();
        xml.Start("rPr");
        if (look.Bold)
        {
            xml.Empty("b");
        }

        if (look.Color is not null)
        {
            xml.Empty("color", ("val", look.Color));
        }

        xml.Empty("sz", ("val", $"{look.Size}"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Sizes in half points, distances in twentieths of a point; contextual means none between equals.</summary>
    private sealed record Look(
        ParagraphStyle Style,
        string Name,
        int Size,
        int Before = 0,
        int After = 0,
        bool Bold = false,
        string? Color = null,
        string? Justify = null,
        int? Outline = null,
        bool Bullet = false,
        bool TopLine = false,
        bool Contextual = false);
}
