using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Cambios;

/// <summary>A document that proves a cause of step 7.38, known by its first bytes and not by its name.</summary>
/// <param name="Mime">Media type.</param>
public sealed record Evidencia(string Mime)
{
    /// <summary>Largest evidence, in bytes: 5 MB, so that it fits in a mail and beside the format in one upload.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    private static readonly (byte[] Firma, string Extension, string Mime)[] Tipos =
    [
        ("%PDF-"u8.ToArray(), ".pdf", "application/pdf"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], ".png", "image/png"),
        ([0xFF, 0xD8, 0xFF], ".jpg", "image/jpeg"),
        ([0xFF, 0xD8, 0xFF], ".jpeg", "image/jpeg"),
    ];

    /// <summary>Takes a document, or says why it cannot be taken.</summary>
    /// <param name="contenido">Bytes of the upload.</param>
    /// <param name="archivo">Name of the file.</param>
    /// <param name="campo">Label of the form's field, for the message.</param>
    public static Lectura<Evidencia?> Revisar(byte[] contenido, string archivo, string campo)
    {
        if (contenido.Length > MaxBytes)
        {
            return Rechazo("EVIDENCIA_GRANDE", $"«{archivo}» mide {contenido.Length / 1048576m:0.0} MB y se admiten hasta {MaxBytes / 1048576} MB; envíe solo las páginas que acreditan la causal.", campo);
        }

        var extension = Path.GetExtension(archivo);
        foreach (var (firma, esperada, mime) in Tipos)
        {
            if (string.Equals(extension, esperada, StringComparison.OrdinalIgnoreCase) && contenido.AsSpan().StartsWith(firma)) return new(new Evidencia(mime), []);
        }

        return Rechazo("EVIDENCIA_TIPO", $"«{archivo}» no es un PDF ni una imagen PNG o JPG. Guarde el documento como PDF y vuelva a cargarlo.", campo);
    }

    private static Lectura<Evidencia?> Rechazo(string codigo, string mensaje, string campo) => new(null, [new Problema(codigo, mensaje, new Lugar(Campo: campo))]);
}
