using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Formatos.Informes;

/// <summary>Informe de Avance de Resultados of one dependency and quarter (steps 7.23 to 7.27).</summary>
public sealed record InformeDeAvance
{
    /// <summary>Municipality, as the heading names it.</summary>
    public required string Municipio { get; init; }

    /// <summary>Office that issues it.</summary>
    public required string Oficina { get; init; }

    /// <summary>Quarter reported.</summary>
    public required Trimestre Trimestre { get; init; }

    /// <summary>Key of the dependency.</summary>
    public required string DependenciaClave { get; init; }

    /// <summary>Name of the dependency.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Version of the draft, from 1 (step 7.25).</summary>
    public required int Version { get; init; }

    /// <summary>Date of this version.</summary>
    public required DateOnly Fecha { get; init; }

    /// <summary>Fichas of the dependency in force at the cut.</summary>
    public required IReadOnlyList<FichaTecnica> Fichas { get; init; }

    /// <summary>Their results of this quarter and, for the trend, of the earlier ones of the year.</summary>
    public required IReadOnlyList<ResultadoIndicador> Resultados { get; init; }

    /// <summary>The programmes that those indicators belong to, at this quarter.</summary>
    public required IReadOnlyList<ResultadoPrograma> Programas { get; init; }

    /// <summary>Recommendations of the review (step 7.24).</summary>
    public IReadOnlyList<Recomendacion> Recomendaciones { get; init; } = [];

    /// <summary>Actions of earlier plans to follow up.</summary>
    public IReadOnlyList<AccionDePlan> AccionesAnteriores { get; init; } = [];

    /// <summary>Earlier versions and what was observed on each.</summary>
    public IReadOnlyList<RevisionDeInforme> Revisiones { get; init; } = [];

    /// <summary>Who signs: what they did and their position.</summary>
    public required IReadOnlyList<Firma> Firmas { get; init; }

    /// <summary>Name of the file, e.g. <c>informe-SPC-2025-T1-v2.docx</c>.</summary>
    public string NombreDeArchivo => $"informe-{DependenciaClave}-{Trimestre}-v{Version}.docx";

    /// <summary>Counts of the first page.</summary>
    public ResumenDeInforme Resumen() => ResumenDeInforme.De(this);

    /// <summary>The report as .docx.</summary>
    public byte[] Escribir() => EscritorDeInforme.Escribir(this);

    internal ResultadoIndicador? Resultado(FichaTecnica ficha) => En(ficha, Trimestre);

    internal ResultadoIndicador? En(FichaTecnica ficha, Trimestre trimestre) =>
        Resultados.FirstOrDefault(r => r.ClaveIndicador == ficha.ClaveIndicador && r.Trimestre == trimestre);
}
