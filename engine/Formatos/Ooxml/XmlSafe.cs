using System.Text;
using System.Xml;

namespace SeguimientoDesempeno.Formatos.Ooxml;

/// <summary>Text that is safe inside an XML part.</summary>
public static class XmlSafe
{
    /// <summary>Drops characters that XML 1.0 cannot hold (control characters, lone surrogates).</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var all = text.AsSpan();
        if (!all.ContainsAnyInRange('\0', '\u001f') && !all.ContainsAnyInRange('\ud800', '\udfff') && !all.ContainsAnyInRange('\ufffe', '\uffff'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(text[i]) && text[i] != '\r')
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString();
    }
}
