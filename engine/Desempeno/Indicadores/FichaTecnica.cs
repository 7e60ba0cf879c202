using System.Text.Json.Serialization;
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>One version of an indicator's ficha técnica, SEJ-PEP-23. A change makes a new version.</summary>
public sealed record FichaTecnica
{
    /// <summary>Key <c>AAA-NN</c>, never changed nor used again.</summary>
    public required string ClaveIndicador { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>First day on which this version rules.</summary>
    public required DateOnly VigenteDesde { get; init; }

    /// <summary>Why this version exists; null for the first.</summary>
    public string? MotivoDeVersion { get; init; }

    /// <summary>Folio of the SEJ-PEP-24 that made this version; null for the first.</summary>
    public string? FolioDeSolicitud { get; init; }

    /// <summary>Key of the dependency, e.g. <c>SPC</c>.</summary>
    public required string DependenciaClave { get; init; }

    /// <summary>Name of the dependency.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Dependency or entity.</summary>
    public required TipoEnte TipoEnte { get; init; }

    /// <summary>Directorate in charge.</summary>
    public required string UnidadResponsable { get; init; }

    /// <summary>Position in charge, never a person.</summary>
    public required string PuestoResponsable { get; init; }

    /// <summary>Planning instrument.</summary>
    public Instrumento Instrumento { get; init; } = Instrumento.ProgramaPresupuestario;

    /// <summary>Key of the programa presupuestario.</summary>
    public required string ProgramaClave { get; init; }

    /// <summary>Name of the programa presupuestario.</summary>
    public required string Programa { get; init; }

    /// <summary>Level of the MIR.</summary>
    public required NivelMir NivelMir { get; init; }

    /// <summary>Objective of the institution that the indicator accounts for.</summary>
    public required string ObjetivoInstitucional { get; init; }

    /// <summary>Name.</summary>
    public required string Nombre { get; init; }

    /// <summary>What it measures and what for.</summary>
    public required string Definicion { get; init; }

    /// <summary>Strategic or management.</summary>
    public required TipoIndicador Tipo { get; init; }

    /// <summary>Dimension measured.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>Frequency of measurement.</summary>
    public required Frecuencia Frecuencia { get; init; }

    /// <summary>First year measured, from which frequencies longer than a year are counted.</summary>
    public required int PrimerAnio { get; init; }

    /// <summary>When its variables are asked for.</summary>
    public required ModoDeCaptura Captura { get; init; }

    /// <summary>Direction of improvement.</summary>
    public required Sentido Sentido { get; init; }

    /// <summary>Unit of the result.</summary>
    public required string UnidadMedida { get; init; }

    /// <summary>Family of the formula.</summary>
    public required MetodoDeCalculo Metodo { get; init; }

    /// <summary>Formula over V1…Vn.</summary>
    public required Formula Formula { get; init; }

    /// <summary>Variables, in order.</summary>
    public required IReadOnlyList<VariableDeFicha> Variables { get; init; }

    /// <summary>Value of the base line; null when there is none.</summary>
    public decimal? LineaBaseValor { get; init; }

    /// <summary>Year of the base line.</summary>
    public int? LineaBaseAnio { get; init; }

    /// <summary>Goal of the year; null when the year has none.</summary>
    public decimal? MetaAnual { get; init; }

    /// <summary>Goals of the quarters.</summary>
    public required MetasCalendarizadas Metas { get; init; }

    /// <summary>Accumulated or level.</summary>
    public required TipoDeMeta TipoDeMeta { get; init; }

    /// <summary>Goal adjusted by an approved request; the original stays in <see cref="MetaAnual"/>.</summary>
    public decimal? MetaAjustada { get; init; }

    /// <summary>The goal of the year that rules: the adjusted one, else the original.</summary>
    [JsonIgnore]
    public decimal? MetaVigente => MetaAjustada ?? MetaAnual;

    /// <summary>Bounds of the traffic light.</summary>
    public Umbrales Umbrales { get; init; } = Umbrales.PorOmision;

    /// <summary>Formula of compliance.</summary>
    public ReglaDeCumplimiento Regla { get; init; } = ReglaDeCumplimiento.D1;

    /// <summary>Half width of the band around the goal, in the unit of the result; only for <see cref="ReglaDeCumplimiento.Banda"/>.</summary>
    public decimal? Tolerancia { get; init; }

    /// <summary>Document or system that proves the figure.</summary>
    public required string MedioVerificacion { get; init; }

    /// <summary>Source named in the transparency formats.</summary>
    public required string FuenteInformacion { get; init; }

    /// <summary>External condition taken for granted.</summary>
    public required string Supuesto { get; init; }

    /// <summary>True when it belongs in fraction V (indicators of public interest).</summary>
    public required bool InteresPublico { get; init; }

    /// <summary>Place in the Plan Municipal de Desarrollo; null while not aligned.</summary>
    public AlineacionPmd? Pmd { get; init; }

    /// <summary>Sustainable development goals, 1 to 17.</summary>
    public IReadOnlyList<int> Ods { get; init; } = [];

    /// <summary>State of the ficha.</summary>
    public required EstatusDeFicha Estatus { get; init; }

    /// <summary>True when a period of its frequency ends in <paramref name="mes"/>.</summary>
    public bool Corresponde(Mes mes) => Frecuencia.Corresponde(mes, PrimerAnio);

    /// <summary>True when the dependency must send its variables for <paramref name="mes"/>.</summary>
    public bool SeCaptura(Mes mes) => Captura == ModoDeCaptura.Mensual || Corresponde(mes);

    /// <summary>Last month of <paramref name="trimestre"/> in which a period ends; null when there is none.</summary>
    public Mes? MesDeMedicion(Trimestre trimestre)
    {
        Mes? ultimo = null;
        foreach (var mes in trimestre.Meses)
        {
            if (Corresponde(mes)) ultimo = mes;
        }

        return ultimo;
    }
}
