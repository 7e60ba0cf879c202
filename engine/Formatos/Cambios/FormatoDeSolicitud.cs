using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Cambios;

/// <summary>SEJ-PEP-24, Solicitud de Cambio de Indicador: to be filled in, as it was received, and with its resolution (steps 7.37 to 7.42).</summary>
public sealed record FormatoDeSolicitud
{
    /// <summary>Municipality, as the heading names it.</summary>
    public required string Municipio { get; init; }

    /// <summary>Folio of the request.</summary>
    public required string Folio { get; init; }

    /// <summary>Dependency that asks.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Position of whoever asks.</summary>
    public required string Puesto { get; init; }

    /// <summary>Fichas in force of the dependency: what may be changed.</summary>
    public required IReadOnlyList<FichaTecnica> Fichas { get; init; }

    /// <summary>The request; null for a format to fill in.</summary>
    public SolicitudDeCambio? Solicitud { get; init; }

    /// <summary>Value written beforehand in the cell of the indicator.</summary>
    public string? Clave { get; init; }

    /// <summary>Number of the letter; empty when it has none.</summary>
    public string Oficio { get; init; } = "";

    /// <summary>What its approval changed, one line each.</summary>
    public IReadOnlyList<string> Efectos { get; init; } = [];

    /// <summary>Who was told of it.</summary>
    public string Notificados { get; init; } = "";

    /// <summary>Name of the file, e.g. <c>SEJ-PEP-24-SC-2025-001.xlsx</c>.</summary>
    public string NombreDeArchivo => $"SEJ-PEP-24-{Folio}.xlsx";

    /// <summary>The format as a workbook.</summary>
    public byte[] Escribir() => EscritorDeSolicitud.Escribir(this);

    /// <summary>What an uploaded workbook says, by the names of <see cref="CamposDeSolicitud"/>; or why it cannot be taken.</summary>
    /// <param name="contenido">Bytes of the upload.</param>
    /// <param name="archivo">Name of the file, for the messages.</param>
    /// <param name="folio">Folio that the workbook must have.</param>
    public static Lectura<IReadOnlyDictionary<string, ValorEscrito>?> Leer(byte[] contenido, string archivo, string folio) =>
        LectorDeSolicitud.Leer(contenido, archivo, folio);

    /// <summary>The workbook with values written in, by the names of <see cref="CamposDeSolicitud"/>.</summary>
    /// <exception cref="ArgumentException">It is not a SEJ-PEP-24, or has no such cell.</exception>
    public static byte[] Llenar(byte[] libro, IReadOnlyDictionary<string, string> valores) => LectorDeSolicitud.Llenar(libro, valores);
}

/// <summary>A value of a request and where it was written.</summary>
/// <param name="Texto">What was written, without surrounding blanks.</param>
/// <param name="Lugar">Cell of the workbook, or field of the form.</param>
public sealed record ValorEscrito(string Texto, Lugar Lugar);
