namespace SeguimientoDesempeno.Desempeno.Problemas;

/// <summary>Where a problem is; only the parts that apply are given.</summary>
/// <param name="Archivo">File name, without folders.</param>
/// <param name="Hoja">Worksheet of a workbook.</param>
/// <param name="Linea">Line of a text file, counted from 1 with the header.</param>
/// <param name="Celda">Cell of a worksheet, e.g. <c>D12</c>.</param>
/// <param name="Campo">Column of a CSV file or field of a form.</param>
public sealed record Lugar(
    string? Archivo = null, string? Hoja = null, int? Linea = null, string? Celda = null, string? Campo = null)
{
    /// <summary>No particular place.</summary>
    public static Lugar Ninguno { get; } = new();

    /// <summary>The parts given, in Spanish and separated by commas; empty when there is none.</summary>
    public override string ToString()
    {
        var partes = new List<string>(5);
        if (Archivo is not null) partes.Add(Archivo);
        if (Hoja is not null) partes.Add($"hoja {Hoja}");
        if (Linea is not null) partes.Add($"línea {Linea}");
        if (Celda is not null) partes.Add($"celda {Celda}");
        if (Campo is not null) partes.Add(Archivo is not null ? $"columna {Campo}" : Campo);
        return string.Join(", ", partes);
    }
}
