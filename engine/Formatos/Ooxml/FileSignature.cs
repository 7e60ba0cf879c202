using System.Text;
using SeguimientoDesempeno.Formatos.Archivos;

namespace SeguimientoDesempeno.Formatos.Ooxml;

/// <summary>Tells from the first bytes whether an upload can be an Office Open XML package at all.</summary>
internal static class FileSignature
{
    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> Zip => "PK"u8;

    /// <exception cref="ArchivoRechazadoException">Too large, empty, encrypted, old or of another type.</exception>
    public static void Check(ReadOnlySpan<byte> content)
    {
        if (content.Length > LimitesDeArchivo.MaxBytes)
        {
            throw TooLarge(content.Length);
        }

        if (content.StartsWith(Ole))
        {
            throw IsOldWorkbook(content) ? Old() : Encrypted();
        }

        if (content.IsEmpty)
        {
            throw new ArchivoRechazadoException(
                "ARCHIVO_VACIO", "El archivo está vacío.", "Revise que lo haya guardado y vuelva a enviarlo.");
        }

        if (!content.StartsWith(Zip))
        {
            throw new ArchivoRechazadoException(
                "TIPO_DE_ARCHIVO",
                "El archivo no es un libro de Excel (.xlsx).",
                "Envíe el libro .xlsx que recibió por correo, no una copia en otro formato (PDF, CSV, imagen).");
        }
    }

    /// <summary>An encrypted .xlsx and an .xls share the OLE container; only the latter has a stream named Workbook or Book.</summary>
    private static bool IsOldWorkbook(ReadOnlySpan<byte> content) =>
        content.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) < 0
        && (content.IndexOf(Encoding.Unicode.GetBytes("Workbook")) >= 0 || content.IndexOf(Encoding.Unicode.GetBytes("Book\0")) >= 0);

    private static ArchivoRechazadoException TooLarge(int length) => new(
        "ARCHIVO_DEMASIADO_GRANDE",
        $"El archivo mide {length / 1048576m:0.0} MB y el máximo es de {LimitesDeArchivo.MaxBytes / 1048576} MB.",
        "Quite imágenes o anexos y vuelva a enviarlo; la evidencia se señala con su liga.");

    private static ArchivoRechazadoException Encrypted() => new(
        "ARCHIVO_CIFRADO",
        "El archivo está cifrado con contraseña.",
        "Quite la contraseña de apertura (Archivo, Información, Proteger libro) y vuelva a enviarlo.");

    private static ArchivoRechazadoException Old() => new(
        "TIPO_DE_ARCHIVO",
        "El archivo es un libro de Excel antiguo (.xls) y se esperaba un libro .xlsx.",
        "Guárdelo como «Libro de Excel (.xlsx)» y vuelva a enviarlo.");
}
