using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace SeguimientoDesempeno.Formatos.Tests.Excel;

/// <summary>Judges written files with Microsoft's Open XML SDK, which did not write them.</summary>
internal static class Validador
{
    public static void Aprueba(byte[] archivo, string nombre)
    {
        using var paquete = new MemoryStream(archivo);
        using OpenXmlPackage documento = nombre.EndsWith(".docx", StringComparison.Ordinal)
            ? WordprocessingDocument.Open(paquete, false)
            : SpreadsheetDocument.Open(paquete, false);
        var errores = new OpenXmlValidator().Validate(documento).Select(e => $"{nombre} {e.Part?.Uri} {e.Path?.XPath}: {e.Description}");
        Assert.Empty(errores);
    }
}
