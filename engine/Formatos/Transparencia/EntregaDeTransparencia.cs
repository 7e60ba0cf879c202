using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Formatos.Transparencia;

/// <summary>What the transparency formats of a quarter are filled with (step 7.30).</summary>
public sealed record EntregaDeTransparencia
{
    /// <summary>Office that generates and updates the information.</summary>
    public required string AreaResponsable { get; init; }

    /// <summary>Quarter reported; annual formats report its year.</summary>
    public required Trimestre Trimestre { get; init; }

    /// <summary>Day of the update.</summary>
    public required DateOnly FechaDeActualizacion { get; init; }

    /// <summary>Address of the published SEJ-PEP-27.</summary>
    public required string HipervinculoResultados { get; init; }

    /// <summary>Address of the programmes (POA, MIR).</summary>
    public required string HipervinculoProgramas { get; init; }

    /// <summary>Fichas in force at the cut.</summary>
    public required IReadOnlyList<FichaTecnica> Fichas { get; init; }

    /// <summary>Their results at the quarter.</summary>
    public required IReadOnlyList<ResultadoIndicador> Resultados { get; init; }

    /// <summary>The files of a format: workbook and CSV, one more CSV for each sub-table.</summary>
    /// <param name="formato">The format.</param>
    /// <param name="fundamentos">Legal grounds; the one in force on the day of the update is named in the workbook.</param>
    public IReadOnlyList<ArchivoEscrito> Escribir(FormatoDeTransparencia formato, IReadOnlyList<Fundamento> fundamentos)
    {
        var fundamento = fundamentos.FirstOrDefault(f => f.Formato == formato.Clave && f.Vigente(FechaDeActualizacion));
        return EscritorDeTransparencia.Escribir(formato, fundamento, this);
    }
}

/// <summary>A file that was written.</summary>
/// <param name="Nombre">Its name.</param>
/// <param name="Contenido">Its bytes.</param>
public sealed record ArchivoEscrito(string Nombre, byte[] Contenido);
