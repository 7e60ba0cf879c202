using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Formatos.Seguimiento;

/// <summary>SEJ-PEP-28, Tabla Maestra de Indicadores: the year's load and its monthly captures (steps 7.6 and 7.13).</summary>
public sealed record TablaMaestra
{
    /// <summary>Municipality, as the heading names it.</summary>
    public required string Municipio { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Fichas in force, in the order of the rows.</summary>
    public required IReadOnlyList<FichaTecnica> Fichas { get; init; }

    /// <summary>Values received in the year.</summary>
    public required IReadOnlyList<ValorCapturado> Valores { get; init; }

    /// <summary>Position of the Enlace by dependency.</summary>
    public required IReadOnlyDictionary<string, string> Enlaces { get; init; }

    /// <summary>Months whose integration was validated (step 7.16), 1 to 12.</summary>
    public IReadOnlySet<int> MesesValidados { get; init; } = new HashSet<int>();

    /// <summary>Name of the file, e.g. <c>SEJ-PEP-28-2025.xlsx</c>.</summary>
    public string NombreDeArchivo => $"SEJ-PEP-28-{Ejercicio}.xlsx";

    /// <summary>The table as a workbook.</summary>
    public byte[] Escribir() => EscritorDeTablaMaestra.Escribir(this);
}
