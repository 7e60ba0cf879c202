using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Formatos.Seguimiento;

/// <summary>SEJ-PEP-27, Matriz de Seguimiento de Cumplimiento de Metas, at the cut of a quarter (step 7.29).</summary>
public sealed record MatrizDeSeguimiento
{
    /// <summary>Municipality, as the heading names it.</summary>
    public required string Municipio { get; init; }

    /// <summary>Quarter of the cut.</summary>
    public required Trimestre Trimestre { get; init; }

    /// <summary>Last day whose data are included.</summary>
    public required DateOnly FechaDeCorte { get; init; }

    /// <summary>Published version, e.g. <c>2025-T3</c> or <c>2025-T3.r2</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Fichas in force at the cut, in the order of the rows.</summary>
    public required IReadOnlyList<FichaTecnica> Fichas { get; init; }

    /// <summary>Results of the year's quarters up to the cut, each as it was published.</summary>
    public required IReadOnlyList<ResultadoIndicador> Resultados { get; init; }

    /// <summary>Programmes at the cut.</summary>
    public required IReadOnlyList<ResultadoPrograma> Programas { get; init; }

    /// <summary>Name of the file, e.g. <c>SEJ-PEP-27-2025-T3.xlsx</c>.</summary>
    public string NombreDeArchivo => $"SEJ-PEP-27-{Version}.xlsx";

    /// <summary>The matrix as a workbook.</summary>
    public byte[] Escribir() => EscritorDeMatriz.Escribir(this);
}
