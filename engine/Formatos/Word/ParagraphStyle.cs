namespace SeguimientoDesempeno.Formatos.Word;

/// <summary>Named styles of a document; the names are those that word processors know.</summary>
internal enum ParagraphStyle
{
    Normal,
    Title,
    Subtitle,
    Heading1,
    Heading2,
    ListBullet,

    /// <summary>Aligned right, for number and date of a letter.</summary>
    Right,

    /// <summary>Centred below a line, for a signature.</summary>
    Signature,

    /// <summary>Small text inside tables.</summary>
    TableText,

    /// <summary>Small remarks.</summary>
    Note,
}
