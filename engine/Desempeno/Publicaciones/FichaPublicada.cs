using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>
/// A version of a ficha técnica (SEJ-PEP-23) as published. Catalogue values are their codes
/// (<c>ASCENDENTE</c>, <c>TRIMESTRAL</c>…), so that the published form does not change with the program.
/// </summary>
public sealed record FichaPublicada
{
    /// <summary>Key of the indicator, <c>SPC-04</c>.</summary>
    public required string ClaveIndicador { get; init; }

    /// <summary>Fiscal year of the goals.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>First day on which the version rules.</summary>
    public DateOnly? VigenteDesde { get; init; }

    /// <summary>Why the version was made; empty for the first.</summary>
    public string? MotivoVersion { get; init; }

    /// <summary>Change request (SEJ-PEP-24) behind the version.</summary>
    public string? FolioSolicitud { get; init; }

    /// <summary>Key of the dependency.</summary>
    public required string DependenciaClave { get; init; }

    /// <summary>Unit in charge.</summary>
    public required string UnidadResponsable { get; init; }

    /// <summary>Position in charge, never a person.</summary>
    public required string PuestoResponsable { get; init; }

    /// <summary>Key of the budget programme.</summary>
    public required string ProgramaClave { get; init; }

    /// <summary>Name of the budget programme.</summary>
    public required string Programa { get; init; }

    /// <summary>FIN, PROPOSITO, COMPONENTE or ACTIVIDAD.</summary>
    public required string NivelMir { get; init; }

    /// <summary>Name of the indicator.</summary>
    public required string Nombre { get; init; }

    /// <summary>What it measures.</summary>
    public required string Definicion { get; init; }

    /// <summary>Institutional objective (transparency formats, fractions V and VI).</summary>
    public string? ObjetivoInstitucional { get; init; }

    /// <summary>ESTRATEGICO or GESTION.</summary>
    public required string Tipo { get; init; }

    /// <summary>EFICACIA, EFICIENCIA, CALIDAD or ECONOMIA.</summary>
    public required string Dimension { get; init; }

    /// <summary>MENSUAL, TRIMESTRAL, ANUAL…</summary>
    public required string Frecuencia { get; init; }

    /// <summary>MENSUAL or POR_FRECUENCIA.</summary>
    public required string Captura { get; init; }

    /// <summary>ASCENDENTE, DESCENDENTE or NOMINAL.</summary>
    public required string Sentido { get; init; }

    /// <summary>Unit of the result and of its goals.</summary>
    public required string UnidadMedida { get; init; }

    /// <summary>Family of the formula: PORCENTAJE, RAZON, CONTEO…</summary>
    public required string Metodo { get; init; }

    /// <summary>Expression over V1…Vn.</summary>
    public required string Formula { get; init; }

    /// <summary>Variables of the formula, in order.</summary>
    public required IReadOnlyList<VariablePublicada> Variables { get; init; }

    /// <summary>Baseline; null when there is none.</summary>
    public decimal? LineaBaseValor { get; init; }

    /// <summary>Year of the baseline.</summary>
    public int? LineaBaseAnio { get; init; }

    /// <summary>Goal of the year.</summary>
    public decimal? MetaAnual { get; init; }

    /// <summary>Goal of the year adjusted by an approved change request.</summary>
    public decimal? MetaAjustada { get; init; }

    /// <summary>ACUMULADA (year to date) or NIVEL (value at each cut).</summary>
    public required string TipoMeta { get; init; }

    /// <summary>Goals of the four quarters, in order; null where nothing is programmed, which is not zero.</summary>
    public required IReadOnlyList<decimal?> Metas { get; init; }

    /// <summary>Compliance from which the indicator is «En proceso», in percent.</summary>
    public required decimal UmbralAmarilloMin { get; init; }

    /// <summary>Compliance from which it is «Óptimo», in percent.</summary>
    public required decimal UmbralVerdeMin { get; init; }

    /// <summary>Compliance above which it is «Sobrecumplimiento», in percent.</summary>
    public required decimal UmbralVerdeMax { get; init; }

    /// <summary>Rule of compliance, D1 unless the ficha chooses another.</summary>
    public required string Regla { get; init; }

    /// <summary>Document or system that proves the values.</summary>
    public required string MedioVerificacion { get; init; }

    /// <summary>Source of the information.</summary>
    public string? FuenteInformacion { get; init; }

    /// <summary>External condition on which the goal rests.</summary>
    public string? Supuesto { get; init; }

    /// <summary>Sustainable Development Goals, 1 to 17.</summary>
    public IReadOnlyList<int> Ods { get; init; } = [];

    /// <summary>Alignment with the Plan Municipal de Desarrollo.</summary>
    public AlineacionPublicada? AlineacionPmd { get; init; }

    /// <summary>Whether it belongs to fraction V (public interest).</summary>
    public bool InteresPublico { get; init; }

    /// <summary>VIGENTE, BAJA…</summary>
    public required string Estatus { get; init; }

    /// <summary>The public form of a ficha.</summary>
    public static FichaPublicada De(FichaTecnica ficha)
    {
        ArgumentNullException.ThrowIfNull(ficha);
        return new()
        {
            ClaveIndicador = ficha.ClaveIndicador,
            Ejercicio = ficha.Ejercicio,
            Version = ficha.Version,
            VigenteDesde = ficha.VigenteDesde,
            MotivoVersion = ficha.MotivoDeVersion,
            FolioSolicitud = ficha.FolioDeSolicitud,
            DependenciaClave = ficha.DependenciaClave,
            UnidadResponsable = ficha.UnidadResponsable,
            PuestoResponsable = ficha.PuestoResponsable,
            ProgramaClave = ficha.ProgramaClave,
            Programa = ficha.Programa,
            NivelMir = Codigo.De(ficha.NivelMir),
            Nombre = ficha.Nombre,
            Definicion = ficha.Definicion,
            ObjetivoInstitucional = ficha.ObjetivoInstitucional,
            Tipo = Codigo.De(ficha.Tipo),
            Dimension = Codigo.De(ficha.Dimension),
            Frecuencia = Codigo.De(ficha.Frecuencia),
            Captura = Codigo.De(ficha.Captura),
            Sentido = Codigo.De(ficha.Sentido),
            UnidadMedida = ficha.UnidadMedida,
            Metodo = Codigo.De(ficha.Metodo),
            Formula = ficha.Formula.Texto,
            Variables = [.. ficha.Variables.Select(v => new VariablePublicada(v.Clave, v.Nombre, v.Unidad, Codigo.De(v.Agregacion)))],
            LineaBaseValor = ficha.LineaBaseValor,
            LineaBaseAnio = ficha.LineaBaseAnio,
            MetaAnual = ficha.MetaAnual,
            MetaAjustada = ficha.MetaAjustada,
            TipoMeta = Codigo.De(ficha.TipoDeMeta),
            Metas = [ficha.Metas.T1, ficha.Metas.T2, ficha.Metas.T3, ficha.Metas.T4],
            UmbralAmarilloMin = ficha.Umbrales.AmarilloMin,
            UmbralVerdeMin = ficha.Umbrales.VerdeMin,
            UmbralVerdeMax = ficha.Umbrales.VerdeMax,
            Regla = Codigo.De(ficha.Regla),
            MedioVerificacion = ficha.MedioVerificacion,
            FuenteInformacion = ficha.FuenteInformacion,
            Supuesto = ficha.Supuesto,
            Ods = ficha.Ods,
            AlineacionPmd = ficha.Pmd is { } pmd ? new(pmd.Eje, pmd.Objetivo, pmd.Estrategia, pmd.LineaDeAccion) : null,
            InteresPublico = ficha.InteresPublico,
            Estatus = Codigo.De(ficha.Estatus),
        };
    }
}

/// <summary>A variable of a formula.</summary>
/// <param name="Clave">V1, V2…</param>
/// <param name="Nombre">What is counted.</param>
/// <param name="Unidad">Unit of the value.</param>
/// <param name="Agregacion">How it folds over months: SUMA, PROMEDIO, ULTIMO, MAXIMO, MINIMO.</param>
public sealed record VariablePublicada(string Clave, string Nombre, string Unidad, string Agregacion);

/// <summary>Place in the Plan Municipal de Desarrollo.</summary>
/// <param name="Eje">Axis.</param>
/// <param name="Objetivo">Objective.</param>
/// <param name="Estrategia">Strategy.</param>
/// <param name="Linea">Line of action.</param>
public sealed record AlineacionPublicada(string Eje, string? Objetivo, string? Estrategia, string? Linea);
